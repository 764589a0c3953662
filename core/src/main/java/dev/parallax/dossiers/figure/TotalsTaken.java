package dev.parallax.dossiers.figure;

import dev.parallax.lexicon.Kindred;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Finds numbers that one report gives for a single happening although others give them as a sum over several: the haul
/// of five operations taken for that of one.
public record TotalsTaken(Kindred kindred) {

    /// A number taken for what it is not.
    ///
    /// @param odd the number, told as if it were the part
    /// @param part what the others give for the single happening
    public record Taken(Count odd, Figure part) {}

    /// At most one of each report: rifles and rounds of one haul are one mistake.
    public List<Taken> in(List<Figure> figures) {
        List<Taken> taken = new ArrayList<>();
        Set<Integer> reports = new HashSet<>();
        for (Figure total : figures) {
            for (Count odd : total.counts()) {
                if (odd.context().cumulative() || !isSum(total, odd)) continue;
                Optional<Figure> part = figures.stream()
                        .filter(other -> isPart(other, total, odd))
                        .findFirst();
                if (part.isPresent() && reports.add(odd.report().number())) taken.add(new Taken(odd, part.get()));
            }
        }
        return List.copyOf(taken);
    }

    // every other report says that it is a sum
    private static boolean isSum(Figure total, Count odd) {
        List<Count> others = total.counts().stream()
                .filter(count -> count.report().number() != odd.report().number())
                .toList();
        return others.size() >= 2
                && others.stream().allMatch(count -> count.context().cumulative());
    }

    // another figure of the same unit that is no sum, that the report lacks, and that another report has beside the sum
    private boolean isPart(Figure part, Figure total, Count odd) {
        if (part.equals(total) || part.reports().size() < 2 || part.reports().contains(odd.report())) return false;
        if (part.counts().stream().anyMatch(count -> count.context().cumulative())) return false;
        boolean oneUnit = !Collections.disjoint(
                kindred.groups(odd.unit()),
                kindred.groups(part.counts().getFirst().unit()));
        boolean beside = part.reports().stream().anyMatch(total.reports()::contains);
        return oneUnit && beside && !odd.unit().isEmpty();
    }
}
