package dev.parallax.reader.heads;

/// What the network says of the words of one sentence: a row of numbers each, the root's first.
public final class HeadAnswer {
    private final float[] values;
    private final int columns;

    /// @param values row after row; the caller gives them away
    public HeadAnswer(float[] values, int columns) {
        if (columns <= 0 || values.length % columns != 0)
            throw new IllegalArgumentException(values.length + " numbers in rows of " + columns);
        this.values = values;
        this.columns = columns;
    }

    /// Rows but the root's.
    public int words() {
        return values.length / columns - 1;
    }

    /// Numbers in a row.
    public int columns() {
        return columns;
    }

    /// @param row 0 is the root, 1 the first word
    float at(int row, int column) {
        return values[row * columns + column];
    }
}
