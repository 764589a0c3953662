package dev.parallax.dossiers.fact;

import dev.parallax.dossiers.happening.Happening;
import dev.parallax.dossiers.telling.Telling;
import java.util.Comparator;
import java.util.List;

/// Which happenings a desk would tell, and which first: what several reports tell, what stands in a headline or a lede,
/// and what is surely read. Side noise of one report stays out.
public final class Worth {
    private static final double SURE = 0.6;
    private static final double VERY_SURE = 0.75;
    /// The opening of a report, as a share of its text.
    private static final double OPENING = 0.15;

    private Worth() {}

    /// The happenings worth a fact, the most important first.
    public static List<Happening> select(List<Happening> happenings) {
        return happenings.stream()
                .filter(Worth::isWorthTelling)
                .sorted(Comparator.comparingDouble(Worth::of).reversed())
                .toList();
    }

    static double of(Happening happening) {
        double opening =
                happening.tellings().stream().mapToDouble(Telling::depth).min().orElse(1);
        return happening.reports().size() + confidence(happening) - opening;
    }

    private static boolean isWorthTelling(Happening happening) {
        boolean inBody = happening.tellings().stream().anyMatch(telling -> !telling.isHeadline());
        if (!inBody) return false;
        if (happening.reports().size() >= 2) return true;
        return isWorthAlone(happening);
    }

    private static boolean isWorthAlone(Happening happening) {
        double confidence = confidence(happening);
        boolean opening = happening.tellings().stream().anyMatch(telling -> telling.depth() <= OPENING);
        boolean bothSides = happening.tellings().stream()
                .anyMatch(telling ->
                        !telling.actors().isEmpty() && !telling.recipients().isEmpty());
        return (opening && confidence >= SURE) || (bothSides && confidence >= VERY_SURE);
    }

    private static double confidence(Happening happening) {
        return happening.tellings().stream()
                .mapToDouble(telling -> telling.event().confidence())
                .max()
                .orElse(0);
    }
}
