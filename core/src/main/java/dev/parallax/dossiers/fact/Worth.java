package dev.parallax.dossiers.fact;

import dev.parallax.dossiers.happening.Days;
import dev.parallax.dossiers.happening.Happening;
import dev.parallax.dossiers.telling.Telling;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// Which happenings a desk would tell, and which first: what several reports tell, what stands in a headline or a lede,
/// and what is surely read. Side noise of one report stays out.
public final class Worth {
    private static final double SURE = 0.5;
    /// What names nobody and counts nothing, or is only planned, must be surer.
    private static final double VERY_SURE = 0.6;
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
        if (happening.tellings().stream().allMatch(Days::isLongAgo)) return false;
        return happening.tellings().stream().anyMatch(Worth::isWorthAlone);
    }

    private static boolean isWorthAlone(Telling telling) {
        double confidence = telling.event().confidence();
        return switch (telling.realis()) {
            case HAPPENED, DENIED -> confidence >= (isPlain(telling) ? SURE : VERY_SURE);
            case PLANNED, DEMANDED -> confidence >= VERY_SURE;
            case ALLEGED, HYPOTHETICAL -> telling.depth() <= OPENING && confidence >= VERY_SURE;
        };
    }

    // somebody acts on somebody, or something is counted
    private static boolean isPlain(Telling telling) {
        return !telling.numbers().isEmpty()
                || Stream.concat(telling.actors().stream(), telling.recipients().stream())
                        .anyMatch(party -> party.member().isPresent()
                                || !party.participant().sectors().isEmpty());
    }

    private static double confidence(Happening happening) {
        return happening.tellings().stream()
                .mapToDouble(telling -> telling.event().confidence())
                .max()
                .orElse(0);
    }
}
