package dev.parallax.training.reader;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import dev.parallax.reader.encoder.PieceRow;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.List;

/// Sentences side by side, filled up to the longest.
///
/// @param numbers sentence, piece
/// @param casings sentence, piece
/// @param positions sentence, piece
/// @param mask what a filled-up place adds to attention scores: sentence, 1, 1, piece
/// @param firsts picks from pieces the first of each word, the frame's first for the root: sentence, word, piece
/// @param shares what each piece adds to the mean over its sentence: sentence, 1, piece
/// @param pieces how many in all, without the filling
record Batch(
        NDArray numbers, NDArray casings, NDArray positions, NDArray mask, NDArray firsts, NDArray shares, int pieces) {
    private static final float NOWHERE = -10_000;

    static Batch of(NDManager manager, List<PieceRow> rows) {
        int height = rows.size();
        int width = rows.stream().mapToInt(PieceRow::size).max().orElseThrow();
        int words = 1 + rows.stream().mapToInt(PieceRow::words).max().orElseThrow();
        long[] numbers = new long[height * width];
        long[] casings = new long[height * width];
        long[] positions = new long[height * width];
        float[] mask = new float[height * width];
        float[] firsts = new float[height * words * width];
        float[] shares = new float[height * width];
        for (int i = 0; i < height; i++) {
            PieceRow row = rows.get(i);
            System.arraycopy(row.numbers(), 0, numbers, i * width, row.size());
            System.arraycopy(row.casings(), 0, casings, i * width, row.size());
            for (int j = 0; j < width; j++) {
                positions[i * width + j] = j;
                if (j < row.size()) shares[i * width + j] = 1f / row.size();
                else mask[i * width + j] = NOWHERE;
            }
            firsts[i * words * width] = 1;
            long[] at = row.firsts();
            for (int word = 0; word < at.length; word++) firsts[(i * words + word + 1) * width + (int) at[word]] = 1;
        }
        Shape flat = new Shape(height, width);
        return new Batch(
                manager.create(LongBuffer.wrap(numbers), flat),
                manager.create(LongBuffer.wrap(casings), flat),
                manager.create(LongBuffer.wrap(positions), flat),
                manager.create(FloatBuffer.wrap(mask), new Shape(height, 1, 1, width)),
                manager.create(FloatBuffer.wrap(firsts), new Shape(height, words, width)),
                manager.create(FloatBuffer.wrap(shares), new Shape(height, 1, width)),
                rows.stream().mapToInt(PieceRow::size).sum());
    }
}
