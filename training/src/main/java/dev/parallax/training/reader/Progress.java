package dev.parallax.training.reader;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/// What a run tells of itself: a mean loss for each kind of marks, smoothed, and how fast it goes.
final class Progress {
    private static final double KEPT = 0.97;
    private static final double SECOND = 1e9;

    private final int steps;
    private final Map<String, Double> losses = new TreeMap<>();
    private final long begun = System.nanoTime();
    private long pieces;

    Progress(int steps) {
        this.steps = steps;
    }

    void add(String kind, double loss, int read) {
        pieces += read;
        losses.merge(kind, loss, (old, fresh) -> KEPT * old + (1 - KEPT) * fresh);
    }

    String line(int step) {
        double seconds = (System.nanoTime() - begun) / SECOND;
        StringBuilder line = new StringBuilder(String.format(
                Locale.ROOT, "step %d/%d  %.0f s  %.0f pieces/s", step, steps, seconds, pieces / seconds));
        losses.forEach((kind, loss) -> line.append(String.format(Locale.ROOT, "  %s %.3f", kind, loss)));
        return line.toString();
    }
}
