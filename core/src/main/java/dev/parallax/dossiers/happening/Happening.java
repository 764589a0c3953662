package dev.parallax.dossiers.happening;

import dev.parallax.dossiers.telling.Report;
import dev.parallax.dossiers.telling.Telling;
import java.util.Comparator;
import java.util.List;

/// The tellings that speak of one happening, in the order of the reports.
///
/// @param likeness mean score of its links, 0 for one telling alone
public record Happening(List<Telling> tellings, double likeness) {
    public Happening {
        tellings = tellings.stream()
                .sorted(Comparator.comparingInt(Telling::number))
                .toList();
        if (tellings.isEmpty()) throw new IllegalArgumentException("a happening that nobody tells");
    }

    /// The reports that tell it, in order.
    public List<Report> reports() {
        return tellings.stream().map(Telling::report).distinct().toList();
    }
}
