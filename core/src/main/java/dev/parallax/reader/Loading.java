package dev.parallax.reader;

import dev.parallax.model.ParallaxException;
import dev.parallax.reader.encoder.SentenceNetwork;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;

/// A network that loads beside the first pages and is waited for only when the first sentence is read.
final class Loading implements AutoCloseable {
    private final FutureTask<SentenceNetwork> network;

    Loading(Callable<SentenceNetwork> opening) {
        this.network = new FutureTask<>(opening);
        Thread loading = new Thread(network, "parallax-reader");
        loading.setDaemon(true);
        loading.start();
    }

    SentenceNetwork get() {
        try {
            return network.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof ParallaxException told
                    ? told
                    : new ParallaxException("the reader cannot be loaded", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ParallaxException("stopped while the reader was loading", e);
        }
    }

    @Override
    public void close() {
        if (network.state() == Future.State.SUCCESS) network.resultNow().close();
    }
}
