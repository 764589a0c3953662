package dev.parallax.dossiers.figure;

import dev.parallax.dossiers.telling.Report;
import java.util.Comparator;
import java.util.List;

/// The counts of several reports that count one thing, in the order of the reports.
public record Figure(List<Count> counts) {
    public Figure {
        counts = counts.stream().sorted(Comparator.comparingInt(Count::number)).toList();
        if (counts.isEmpty()) throw new IllegalArgumentException("a figure that nobody gives");
    }

    public List<Report> reports() {
        return counts.stream().map(Count::report).distinct().toList();
    }
}
