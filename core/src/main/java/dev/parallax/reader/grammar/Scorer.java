package dev.parallax.reader.grammar;

/// Says what a feature speaks for: a trained model, or one in training.
public interface Scorer {
    /// Adds what the feature says for each class to `scores`.
    void add(long feature, int[] scores);

    /// The names of the classes, in the order of their scores.
    java.util.List<String> classes();
}
