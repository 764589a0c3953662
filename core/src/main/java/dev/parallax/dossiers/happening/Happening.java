package dev.parallax.dossiers.happening;

import dev.parallax.dossiers.telling.Report;
import dev.parallax.dossiers.telling.Telling;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// The tellings that speak of one happening, in the order of the reports.
///
/// @param echoes sentences of further reports that tell it in words of which no event was made
/// @param likeness mean score of its links, 0 for one telling alone
public record Happening(List<Telling> tellings, List<Telling> echoes, double likeness) {
    public Happening {
        tellings = tellings.stream()
                .sorted(Comparator.comparingInt(Telling::number))
                .toList();
        echoes = List.copyOf(echoes);
        if (tellings.isEmpty()) throw new IllegalArgumentException("a happening that nobody tells");
    }

    /// The reports that tell it, in order.
    public List<Report> reports() {
        return all().stream().map(Telling::report).distinct().toList();
    }

    /// Tellings and echoes, those of one report together.
    public List<Telling> all() {
        return Stream.concat(tellings.stream(), echoes.stream())
                .sorted(Comparator.comparingInt(
                                (Telling telling) -> telling.report().number())
                        .thenComparingInt(Telling::number))
                .toList();
    }
}
