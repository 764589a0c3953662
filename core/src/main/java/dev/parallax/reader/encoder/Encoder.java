package dev.parallax.reader.encoder;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtLoggingLevel;
import ai.onnxruntime.OrtSession;
import dev.parallax.model.Embedding;
import dev.parallax.model.ParallaxException;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

/// Turns a text into a vector of its meaning. One text a call: the 8-bit kernels take one scale for all that is run
/// together, so in a batch a text's neighbours would change its vector. Any number of threads may call at once.
public final class Encoder implements AutoCloseable {
    /// Beyond so many pieces a text is cut.
    public static final int MOST_PIECES = 256;

    private static final int LEAST_PIECES = 3;

    private final WordPiece pieces;
    private final OrtEnvironment environment;
    private final OrtSession session;

    private Encoder(WordPiece pieces, OrtEnvironment environment, OrtSession session) {
        this.pieces = pieces;
        this.environment = environment;
        this.session = session;
    }

    /// The encoder that ships.
    public static Encoder open() {
        return open(EncoderFiles.SHIPPED);
    }

    private static Encoder open(EncoderFiles files) {
        try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            OrtEnvironment environment =
                    OrtEnvironment.getEnvironment(OrtLoggingLevel.ORT_LOGGING_LEVEL_ERROR, "parallax");
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            // texts are of all lengths: plans of memory for each would be made anew and kept
            options.setMemoryPatternOptimization(false);
            WordPiece pieces = new WordPiece(files.readVocabulary());
            return new Encoder(pieces, environment, environment.createSession(files.network(), options));
        } catch (OrtException e) {
            throw new ParallaxException("the encoder cannot be started", e);
        }
    }

    /// The meaning of the text, the mean over its pieces; empty when it has none.
    public Optional<Embedding> vector(String text) {
        long[] numbers = pieces.pieces(text, MOST_PIECES);
        if (numbers.length < LEAST_PIECES) return Optional.empty();
        return Optional.of(Embedding.of(mean(states(numbers), numbers.length)));
    }

    /// The last layer's states, piece after piece.
    private float[] states(long[] numbers) {
        long[] ones = new long[numbers.length];
        Arrays.fill(ones, 1);
        try (OnnxTensor ids = tensor(numbers);
                OnnxTensor mask = tensor(ones);
                OnnxTensor types = tensor(new long[numbers.length]);
                OrtSession.Result result =
                        session.run(Map.of("input_ids", ids, "attention_mask", mask, "token_type_ids", types))) {
            FloatBuffer values = ((OnnxTensor) result.get(0)).getFloatBuffer();
            float[] states = new float[values.remaining()];
            values.get(states);
            return states;
        } catch (OrtException e) {
            throw new ParallaxException("the encoder failed on a text of " + numbers.length + " pieces", e);
        }
    }

    private OnnxTensor tensor(long[] row) throws OrtException {
        return OnnxTensor.createTensor(environment, LongBuffer.wrap(row), new long[] {1, row.length});
    }

    /// Summed piece after piece, so that the sum is the same each time.
    private static float[] mean(float[] states, int rows) {
        int width = states.length / rows;
        float[] mean = new float[width];
        for (int i = 0; i < states.length; i++) mean[i % width] += states[i];
        for (int i = 0; i < width; i++) mean[i] /= rows;
        return mean;
    }

    @Override
    public void close() {
        try {
            session.close();
        } catch (OrtException e) {
            throw new ParallaxException("the encoder cannot be closed", e);
        }
    }
}
