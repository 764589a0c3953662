package dev.parallax.training.reader;

/// A matrix in whole numbers of 7 bits and a sign, with one scale a line.
///
/// Seven bits: kernels of older processors add two products of an 8-bit weight and an 8-bit activation in 16 bits, and
/// would cut what is too large; so all processors with these kernels give the same sums.
@SuppressWarnings("ArrayRecordComponent") // millions of numbers, made once and written once
record Quantized(byte[] values, float[] scales) {
    private static final int LARGEST = 63;

    /// One scale a column, for matrices that multiply.
    static Quantized byColumn(float[] weights, int columns) {
        return of(weights, columns, 1, columns);
    }

    /// One scale a row, for tables that are looked up.
    static Quantized byRow(float[] weights, int columns) {
        return of(weights, weights.length / columns, columns, 1);
    }

    /// @param stride from the beginning of one line to that of the next
    /// @param step from one number of a line to the next
    private static Quantized of(float[] weights, int lines, int stride, int step) {
        byte[] values = new byte[weights.length];
        float[] scales = new float[lines];
        int length = weights.length / lines;
        for (int line = 0; line < lines; line++) {
            float largest = Float.MIN_NORMAL;
            for (int i = 0; i < length; i++) largest = Math.max(largest, Math.abs(weights[line * stride + i * step]));
            scales[line] = largest / LARGEST;
            for (int i = 0; i < length; i++) {
                int at = line * stride + i * step;
                values[at] = (byte) Math.round(weights[at] / scales[line]);
            }
        }
        return new Quantized(values, scales);
    }
}
