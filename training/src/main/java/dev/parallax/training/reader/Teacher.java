package dev.parallax.training.reader;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import dev.parallax.model.Embedding;
import dev.parallax.reader.encoder.PieceRow;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.Arrays;
import java.util.Map;

/// What the published encoder makes of a sentence: the vector that the one in training is held near.
final class Teacher implements AutoCloseable {
    private final OrtEnvironment environment = OrtEnvironment.getEnvironment();
    private final OrtSession session;

    Teacher(byte[] network) throws OrtException {
        this.session = environment.createSession(network);
    }

    /// The mean over the last layer, of length one.
    float[] vector(PieceRow row) {
        long[] ones = new long[row.size()];
        Arrays.fill(ones, 1);
        try (OnnxTensor numbers = tensor(row.numbers());
                OnnxTensor mask = tensor(ones);
                OnnxTensor segments = tensor(new long[row.size()]);
                OrtSession.Result result =
                        session.run(Map.of("input_ids", numbers, "attention_mask", mask, "token_type_ids", segments))) {
            FloatBuffer states = ((OnnxTensor) result.get(0)).getFloatBuffer();
            float[] sum = new float[Network.WIDTH];
            while (states.hasRemaining()) for (int i = 0; i < sum.length; i++) sum[i] += states.get();
            return Embedding.of(sum).toArray();
        } catch (OrtException e) {
            throw new IllegalStateException("the published encoder failed on a row of " + row.size() + " pieces", e);
        }
    }

    private OnnxTensor tensor(long[] row) throws OrtException {
        return OnnxTensor.createTensor(environment, LongBuffer.wrap(row), new long[] {1, row.length});
    }

    @Override
    public void close() {
        try {
            session.close();
        } catch (OrtException e) {
            throw new IllegalStateException("the published encoder cannot be closed", e);
        }
    }
}
