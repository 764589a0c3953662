package dev.parallax.training.reader;

import java.util.Locale;
import java.util.Set;

/// Found, wanted, and both: precision, recall and their harmonic mean in per cent.
final class Score {
    private long found;
    private long wanted;
    private long right;

    void add(Set<?> predicted, Set<?> gold) {
        found += predicted.size();
        wanted += gold.size();
        right += predicted.stream().filter(gold::contains).count();
    }

    void add(boolean isRight) {
        found++;
        wanted++;
        if (isRight) right++;
    }

    @Override
    public String toString() {
        double precision = found == 0 ? 0 : 100.0 * right / found;
        double recall = wanted == 0 ? 0 : 100.0 * right / wanted;
        double mean = right == 0 ? 0 : 2 * precision * recall / (precision + recall);
        return String.format(Locale.ROOT, "F1 %.1f (P %.1f, R %.1f, %d wanted)", mean, precision, recall, wanted);
    }
}
