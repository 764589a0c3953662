package dev.parallax.stories;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Weighted words, heaviest first, at most `LONGEST` of them: what is kept of a report or a story. Sums are taken in a
/// fixed order, so that the last digit is the same on every run.
record WordVector(List<Entry> entries) {
    /// A word and how much it weighs.
    record Entry(String word, double weight) {}

    static final int LONGEST = 160;
    static final WordVector NONE = new WordVector(List.of());
    private static final Comparator<Entry> HEAVIEST =
            Comparator.comparingDouble(Entry::weight).reversed().thenComparing(Entry::word);

    WordVector {
        entries = List.copyOf(entries);
    }

    static WordVector of(Map<String, Double> weights) {
        List<Entry> heaviest = weights.entrySet().stream()
                .filter(entry -> entry.getValue() > 0)
                .map(entry -> new Entry(entry.getKey(), entry.getValue()))
                .sorted(HEAVIEST)
                .limit(LONGEST)
                .toList();
        return new WordVector(heaviest).scaled();
    }

    /// The direction of both together, where this one stands for `members` reports and `other` for `theirs`.
    WordVector with(WordVector other, int members, int theirs) {
        Map<String, Double> sum = new HashMap<>();
        for (Entry entry : entries) sum.put(entry.word, entry.weight * members);
        for (Entry entry : other.entries) sum.merge(entry.word, entry.weight * theirs, Double::sum);
        return of(sum);
    }

    /// The cosine of the angle between the two, 0 to 1.
    double cosine(WordVector other) {
        Map<String, Double> weights = new HashMap<>();
        for (Entry entry : other.entries) weights.put(entry.word, entry.weight);
        double sum = 0;
        for (Entry entry : entries) sum += entry.weight * weights.getOrDefault(entry.word, 0.0);
        return Math.min(1, sum);
    }

    /// The `count` heaviest words.
    List<Entry> top(int count) {
        return entries.subList(0, Math.min(count, entries.size()));
    }

    private WordVector scaled() {
        double square = 0;
        for (Entry entry : entries) square += entry.weight * entry.weight;
        if (square == 0) return NONE;
        double norm = Math.sqrt(square);
        return new WordVector(entries.stream()
                .map(entry -> new Entry(entry.word, entry.weight / norm))
                .toList());
    }
}
