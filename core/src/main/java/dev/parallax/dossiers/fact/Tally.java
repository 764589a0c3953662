package dev.parallax.dossiers.fact;

import dev.parallax.dossiers.telling.Report;
import dev.parallax.model.dossier.Fact;
import java.util.List;

/// Counts reports, outlets and origins: three words, three counts.
public final class Tally {
    private Tally() {}

    public static Fact.Counts of(List<Report> reports, List<String> originIds) {
        List<String> ids =
                originIds.stream().distinct().sorted(OriginIds.BY_NUMBER).toList();
        return new Fact.Counts(reports.size(), outlets(reports), ids.size(), ids);
    }

    /// An unnamed outlet is one of its own each time.
    public static int outlets(List<Report> reports) {
        long named = reports.stream()
                .flatMap(report -> report.article().masthead().outlet().stream())
                .distinct()
                .count();
        long unnamed = reports.stream()
                .filter(report -> report.article().masthead().outlet().isEmpty())
                .count();
        return Math.toIntExact(named + unnamed);
    }
}
