package dev.parallax.dossiers.discrepancy;

import dev.parallax.dossiers.figure.CountSlot;
import dev.parallax.dossiers.figure.TotalsTaken;
import dev.parallax.model.Evidence;
import dev.parallax.model.dossier.Discrepancy;
import dev.parallax.model.dossier.Fact;
import dev.parallax.model.dossier.Relation;
import dev.parallax.model.dossier.Slot;
import dev.parallax.model.dossier.SlotName;
import dev.parallax.model.dossier.SlotValue;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Turns the slots whose values cannot all hold into discrepancies, and tells where the two sides stand.
public final class Discrepancies {
    /// Slots of which an earlier report's value is worth showing beside the later one: how far a plan had come.
    private static final Set<SlotName> LADDER = EnumSet.of(SlotName.RUNG, SlotName.REALIS);

    private static final String OPPOSITES = "two sentences near in words and meaning use words that deny each other";
    private static final String ONE_DOING = "one page dates one doing twice, and the days leave no overlap";

    private Discrepancies() {}

    /// The differences, those of the first facts first.
    ///
    /// @param taken sums that a report takes for a part
    /// @param contrasts opposite words on one thing, each as its sides
    /// @param datings days that one report gives for one doing, each as its sides
    public static List<Discrepancy> of(
            List<Fact> facts,
            List<TotalsTaken.Taken> taken,
            List<List<SlotValue>> contrasts,
            List<List<SlotValue>> datings) {
        List<Discrepancy> found = new ArrayList<>();
        for (Fact fact : facts) {
            boolean ladder = false;
            for (Slot slot : fact.slots()) {
                boolean spread = LADDER.contains(slot.slot()) && slot.relation() == Relation.OUTDATED;
                if (slot.relation() != Relation.CONFLICTS && !spread) continue;
                // rung and realis tell one difference twice
                if (LADDER.contains(slot.slot()) && ladder) continue;
                ladder |= LADDER.contains(slot.slot());
                if (differ(slot)) found.add(discrepancy("d" + (found.size() + 1), fact, slot));
            }
        }
        for (TotalsTaken.Taken one : taken)
            total("d" + (found.size() + 1), facts, one).ifPresent(found::add);
        for (List<SlotValue> sides : contrasts)
            contrast("d" + (found.size() + 1), facts, SlotName.STATUS, sides, OPPOSITES)
                    .ifPresent(found::add);
        for (List<SlotValue> sides : datings)
            contrast("d" + (found.size() + 1), facts, SlotName.DATE, sides, ONE_DOING)
                    .ifPresent(found::add);
        return List.copyOf(found);
    }

    private static Optional<Discrepancy> total(String id, List<Fact> facts, TotalsTaken.Taken taken) {
        List<SlotValue> values = new ArrayList<>(CountSlot.values(taken.part().counts()));
        values.addAll(CountSlot.values(List.of(taken.odd())));
        Slot slot = new Slot(SlotName.COUNT, Relation.CONFLICTS, "", values);
        return facts.stream()
                .filter(fact ->
                        fact.slots().stream().anyMatch(own -> own.values().contains(values.getFirst())))
                .findFirst()
                .map(
                        fact -> new Discrepancy(
                                id,
                                fact.id(),
                                SlotName.COUNT,
                                kind(values),
                                Relation.CONFLICTS,
                                Explanation.of(slot),
                                values,
                                List.of(
                                        "one report gives for this happening a number that the others give as a sum over several")));
    }

    private static Optional<Discrepancy> contrast(
            String id, List<Fact> facts, SlotName name, List<SlotValue> sides, String why) {
        Slot slot = new Slot(name, Relation.CONFLICTS, "", sides);
        return facts.stream()
                .filter(fact -> fact.claims().stream()
                        .anyMatch(claim -> sides.stream().anyMatch(side -> touch(claim.evidence(), side.evidence()))))
                .findFirst()
                .map(fact -> new Discrepancy(
                        id,
                        fact.id(),
                        name,
                        kind(sides),
                        Relation.CONFLICTS,
                        Explanation.of(slot),
                        sides,
                        List.of(why)));
    }

    private static boolean touch(Evidence one, Evidence other) {
        return one.article().equals(other.article())
                && one.span().flatMap(here -> other.span().map(here::overlaps)).orElse(false);
    }

    private static boolean differ(Slot slot) {
        return slot.values().stream().map(SlotValue::value).distinct().count() >= 2;
    }

    private static Discrepancy discrepancy(String id, Fact fact, Slot slot) {
        return new Discrepancy(
                id,
                fact.id(),
                slot.slot(),
                kind(slot.values()),
                slot.relation(),
                Explanation.of(slot),
                slot.values(),
                List.of("values of one " + slot.slot().code() + " leave no overlap: " + slot.reading()));
    }

    // between outlets where no report gives all sides, else within one
    private static Discrepancy.Kind kind(List<SlotValue> values) {
        List<String> articles =
                values.stream().map(SlotValue::saidBy).distinct().toList();
        if (articles.size() > 1) return Discrepancy.Kind.BETWEEN_OUTLETS;
        boolean headline =
                values.stream().anyMatch(value -> value.evidence().span().isEmpty());
        boolean body = values.stream().anyMatch(value -> value.evidence().span().isPresent());
        return headline && body ? Discrepancy.Kind.HEADLINE_BODY : Discrepancy.Kind.WITHIN_ARTICLE;
    }
}
