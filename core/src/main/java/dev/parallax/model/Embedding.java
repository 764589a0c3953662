package dev.parallax.model;

import java.util.Arrays;

/// A meaning vector of length one, made by the encoder; never changed once made.
public final class Embedding {
    private final float[] values;

    private Embedding(float[] values) {
        this.values = values;
    }

    /// The direction of `values`, as a copy.
    ///
    /// @throws IllegalArgumentException when there is no direction: no values, all zero, or not finite
    public static Embedding of(float[] values) {
        double square = 0;
        for (float value : values) square += (double) value * value;
        if (!(square > 0) || Double.isInfinite(square))
            throw new IllegalArgumentException("a vector without direction");
        float[] unit = new float[values.length];
        double norm = Math.sqrt(square);
        for (int i = 0; i < values.length; i++) unit[i] = (float) (values[i] / norm);
        return new Embedding(unit);
    }

    public int size() {
        return values.length;
    }

    public float get(int i) {
        return values[i];
    }

    /// The cosine of the angle between the two, -1 to 1.
    public double cosine(Embedding other) {
        double sum = 0;
        for (int i = 0; i < values.length; i++) sum += (double) values[i] * other.values[i];
        return sum;
    }

    public float[] toArray() {
        return values.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Embedding that && Arrays.equals(values, that.values);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(values);
    }

    @Override
    public String toString() {
        return "Embedding(" + values.length + ")";
    }
}
