package dev.parallax.reader;

import dev.parallax.model.Embedding;
import dev.parallax.model.ParallaxException;
import dev.parallax.reader.encoder.Encoder;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;

/// Where vectors come from: nowhere, or an encoder that loads beside the first pages and is waited for only when the
/// first vector is wanted.
sealed interface Meaning extends AutoCloseable {
    Optional<Embedding> vector(String text);

    @Override
    void close();

    /// Grammar alone.
    record None() implements Meaning {
        @Override
        public Optional<Embedding> vector(String text) {
            return Optional.empty();
        }

        @Override
        public void close() {}
    }

    /// The encoder, begun to load when it is made.
    final class Encoded implements Meaning {
        private final FutureTask<Encoder> encoder = new FutureTask<>(Encoder::open);

        Encoded() {
            Thread loading = new Thread(encoder, "parallax-encoder");
            loading.setDaemon(true);
            loading.start();
        }

        @Override
        public Optional<Embedding> vector(String text) {
            return loaded().vector(text);
        }

        private Encoder loaded() {
            try {
                return encoder.get();
            } catch (ExecutionException e) {
                throw e.getCause() instanceof ParallaxException told
                        ? told
                        : new ParallaxException("the encoder cannot be loaded", e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new ParallaxException("stopped while the encoder was loading", e);
            }
        }

        @Override
        public void close() {
            if (encoder.state() == Future.State.SUCCESS) encoder.resultNow().close();
        }
    }
}
