package dev.parallax.dossiers.fact;

import dev.parallax.dossiers.telling.Telling;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/// Lets each report vote once for each value that its tellings give; the surer tellings decide between equals.
final class Votes {
    private Votes() {}

    /// The values, most votes first; equal ones by the confidence of their tellings, then in the order told.
    static <V> List<V> ranked(List<Telling> tellings, Function<Telling, List<V>> values) {
        Map<V, Set<Integer>> reports = new LinkedHashMap<>();
        Map<V, Double> sure = new LinkedHashMap<>();
        for (Telling telling : tellings) {
            for (V value : values.apply(telling)) {
                reports.computeIfAbsent(value, _ -> new LinkedHashSet<>())
                        .add(telling.report().number());
                sure.merge(value, telling.event().confidence(), Double::sum);
            }
        }
        return reports.keySet().stream()
                .sorted(Comparator.comparingInt((V value) -> -reports.get(value).size())
                        .thenComparingDouble(value -> -sure.get(value)))
                .toList();
    }
}
