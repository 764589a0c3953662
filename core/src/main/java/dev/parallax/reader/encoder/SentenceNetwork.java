package dev.parallax.reader.encoder;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtLoggingLevel;
import ai.onnxruntime.OrtSession;
import dev.parallax.model.Embedding;
import dev.parallax.model.ParallaxException;
import dev.parallax.reader.heads.HeadAnswer;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The transformer that reads a row of words once and answers for all heads. One row a call: the 8-bit kernels take one
/// scale for all that is run together, so in a batch a sentence's neighbours would change its answer. Any number of
/// threads may call at once.
public final class SentenceNetwork implements AutoCloseable {
    /// Places that the network knows. A row of more pieces is refused.
    public static final int MOST_PIECES = 512;

    private static final String VECTOR = "vector";
    private static final String HEADS = "heads";

    private final WordPiece pieces;
    private final int columns;
    private final OrtEnvironment environment;
    private final OrtSession session;

    /// What the network says of a row of words.
    ///
    /// @param vector the mean over the last layer
    /// @param heads the numbers of the heads, word by word
    public record Answer(Embedding vector, HeadAnswer heads) {}

    private SentenceNetwork(WordPiece pieces, int columns, OrtEnvironment environment, OrtSession session) {
        this.pieces = pieces;
        this.columns = columns;
        this.environment = environment;
        this.session = session;
    }

    /// Starts a network.
    ///
    /// @param network as ONNX
    /// @param columns numbers that each word must have in the answer
    /// @throws ParallaxException when it is no network, or one of another shape
    public static SentenceNetwork open(byte[] network, Vocabulary vocabulary, int columns) {
        try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            OrtEnvironment environment =
                    OrtEnvironment.getEnvironment(OrtLoggingLevel.ORT_LOGGING_LEVEL_ERROR, "parallax");
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            // sentences are of all lengths: plans of memory for each would be made anew and kept
            options.setMemoryPatternOptimization(false);
            OrtSession session = environment.createSession(network, options);
            SentenceNetwork opened = new SentenceNetwork(new WordPiece(vocabulary), columns, environment, session);
            opened.probe();
            return opened;
        } catch (OrtException e) {
            throw new ParallaxException("the reader's network cannot be started", e);
        }
    }

    /// A network of another shape is told at once, not by the first sentence.
    private void probe() {
        int found = answer(pieces.row(List.of("."))).heads().columns();
        if (found != columns)
            throw new ParallaxException(
                    "the reader's network answers with " + found + " numbers a word; its heads need " + columns);
    }

    public PieceRow row(List<String> words) {
        return pieces.row(words);
    }

    /// Reads a row, once.
    ///
    /// @throws IllegalArgumentException when the row has more than [#MOST_PIECES]
    public Answer answer(PieceRow row) {
        if (row.size() > MOST_PIECES)
            throw new IllegalArgumentException("a row of " + row.size() + " pieces, at most " + MOST_PIECES);
        try (OnnxTensor numbers = tensor(row.numbers());
                OnnxTensor casings = tensor(row.casings());
                OnnxTensor firsts = tensor(row.firstsWithRoot());
                OrtSession.Result result = session.run(
                        Map.of("numbers", numbers, "casings", casings, "firsts", firsts), Set.of(VECTOR, HEADS))) {
            float[] heads = floats(result, HEADS);
            return new Answer(
                    Embedding.of(floats(result, VECTOR)), new HeadAnswer(heads, heads.length / (row.words() + 1)));
        } catch (OrtException e) {
            throw new ParallaxException("the reader's network failed on a row of " + row.size() + " pieces", e);
        }
    }

    private static float[] floats(OrtSession.Result result, String name) {
        OnnxTensor tensor = (OnnxTensor)
                result.get(name).orElseThrow(() -> new ParallaxException("the reader's network has no answer " + name));
        FloatBuffer values = tensor.getFloatBuffer();
        float[] floats = new float[values.remaining()];
        values.get(floats);
        return floats;
    }

    private OnnxTensor tensor(long[] row) throws OrtException {
        return OnnxTensor.createTensor(environment, LongBuffer.wrap(row), new long[] {row.length});
    }

    @Override
    public void close() {
        try {
            session.close();
        } catch (OrtException e) {
            throw new ParallaxException("the reader's network cannot be closed", e);
        }
    }
}
