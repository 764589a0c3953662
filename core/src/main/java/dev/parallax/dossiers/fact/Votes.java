package dev.parallax.dossiers.fact;

import dev.parallax.dossiers.telling.Telling;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/// Lets each report vote once for each value that its tellings give; the surer tellings decide between equals.
final class Votes {
    private static final Comparator<Ballot> MOST_FIRST = Comparator.comparingInt(Ballot::reports)
            .thenComparingDouble(Ballot::sure)
            .reversed();

    private Votes() {}

    /// The values, most votes first; equal ones by the confidence of their tellings, then in the order told.
    static <V> List<V> ranked(List<Telling> tellings, Function<Telling, List<V>> values) {
        Map<V, Ballot> ballots = new LinkedHashMap<>();
        for (Telling telling : tellings) {
            for (V value : values.apply(telling))
                ballots.computeIfAbsent(value, _ -> new Ballot()).add(telling);
        }
        return ballots.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(MOST_FIRST))
                .map(Map.Entry::getKey)
                .toList();
    }

    /// Who votes for one value.
    private static final class Ballot {
        private final Set<Integer> reports = new HashSet<>();
        private double sure;

        private void add(Telling telling) {
            reports.add(telling.report().number());
            sure += telling.event().confidence();
        }

        private int reports() {
            return reports.size();
        }

        private double sure() {
            return sure;
        }
    }
}
