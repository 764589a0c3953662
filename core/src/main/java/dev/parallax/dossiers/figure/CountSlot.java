package dev.parallax.dossiers.figure;

import dev.parallax.lexicon.Kindred;
import dev.parallax.model.dossier.Relation;
import dev.parallax.model.dossier.Slot;
import dev.parallax.model.dossier.SlotName;
import dev.parallax.model.dossier.SlotValue;
import dev.parallax.model.mention.Amount;
import dev.parallax.text.relation.AmountRelation;
import dev.parallax.text.relation.Interval;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A figure as a slot: every saying of the number, and how they stand together.
public record CountSlot(Kindred kindred) {

    /// Nothing when no saying has a position.
    ///
    /// @param toll whether it counts what such happenings have brought so far
    public Optional<Slot> of(Figure figure, boolean toll) {
        List<SlotValue> values = values(figure.counts());
        if (values.isEmpty()) return Optional.empty();
        Relation relation = relation(figure, toll);
        return Optional.of(new Slot(SlotName.COUNT, relation, reading(figure, relation), values));
    }

    /// One value for each saying of a number that has a position.
    public static List<SlotValue> values(List<Count> counts) {
        List<SlotValue> values = new ArrayList<>();
        for (Count count : counts) {
            count.evidence()
                    .ifPresent(evidence -> values.add(new SlotValue(
                            Numbers.shown(count.quantity()),
                            Optional.of(count.quantity().amount()),
                            count.quantity().unit(),
                            count.quantity().asOf(),
                            count.report().id(),
                            evidence)));
        }
        return values;
    }

    private Relation relation(Figure figure, boolean toll) {
        Relation worst = Relation.EQUAL;
        List<Count> counts = figure.counts();
        for (int i = 0; i < counts.size(); i++) {
            for (int j = i + 1; j < counts.size(); j++)
                worst = worse(worst, relation(counts.get(i), counts.get(j), toll));
        }
        return worst;
    }

    private static Relation worse(Relation one, Relation other) {
        List<Relation> fromBest =
                List.of(Relation.EQUAL, Relation.REFINES, Relation.COMPATIBLE, Relation.OUTDATED, Relation.CONFLICTS);
        return fromBest.indexOf(one) >= fromBest.indexOf(other) ? one : other;
    }

    // a toll grows: a later report with a higher one does not contradict the earlier
    private Relation relation(Count earlier, Count later, boolean toll) {
        Amount before = earlier.quantity().amount();
        Amount after = later.quantity().amount();
        Relation relation = AmountRelation.between(
                before, earlier.quantity().asOf(), after, later.quantity().asOf());
        if (relation != Relation.CONFLICTS) return relation;
        boolean grows = toll
                || earlier.context().path().stream().anyMatch(kindred::grows)
                || later.context().path().stream().anyMatch(kindred::grows);
        boolean dated =
                earlier.report().day().isPresent() && later.report().day().isPresent();
        return grows && dated && lowest(before).compareTo(lowest(after)) < 0 ? Relation.OUTDATED : relation;
    }

    private static BigDecimal lowest(Amount amount) {
        return amount.low().or(amount::high).orElseThrow();
    }

    private static String reading(Figure figure, Relation relation) {
        List<Count> counts = figure.counts();
        if (relation == Relation.CONFLICTS)
            return String.join(
                    " or ",
                    counts.stream()
                            .map(count -> Numbers.shown(count.quantity()))
                            .distinct()
                            .toList());
        if (relation == Relation.OUTDATED) return Numbers.shown(counts.getLast().quantity());
        return relation == Relation.EQUAL ? Numbers.shown(counts.getFirst().quantity()) : common(counts);
    }

    // what all of them allow; the first where rounding leaves nothing in common
    private static String common(List<Count> counts) {
        Optional<BigDecimal> low = Optional.empty();
        Optional<BigDecimal> high = Optional.empty();
        for (Count count : counts) {
            Interval interval = Interval.of(count.quantity().amount());
            if (interval.low().isPresent())
                low = Optional.of(
                        low.map(interval.low().get()::max).orElse(interval.low().get()));
            if (interval.high().isPresent())
                high = Optional.of(high.map(interval.high().get()::min)
                        .orElse(interval.high().get()));
        }
        boolean empty = low.isPresent() && high.isPresent() && low.get().compareTo(high.get()) > 0;
        return empty ? Numbers.shown(counts.getFirst().quantity()) : Numbers.interval(low, high);
    }
}
