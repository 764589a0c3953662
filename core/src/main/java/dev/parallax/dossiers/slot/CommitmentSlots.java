package dev.parallax.dossiers.slot;

import dev.parallax.dossiers.happening.Happening;
import dev.parallax.dossiers.telling.Telling;
import dev.parallax.model.dossier.Relation;
import dev.parallax.model.dossier.Slot;
import dev.parallax.model.dossier.SlotName;
import dev.parallax.model.dossier.SlotValue;
import dev.parallax.model.event.Realis;
import dev.parallax.model.event.Rung;
import dev.parallax.text.relation.RungRelation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// How real the happening is and how far a plan has come, by each report.
public final class CommitmentSlots {
    private CommitmentSlots() {}

    public static Optional<Slot> rung(Happening happening) {
        List<SlotValue> values = new ArrayList<>();
        List<Step<Rung>> rungs = new ArrayList<>();
        for (Telling telling : happening.tellings()) {
            Optional<Rung> rung = telling.event().rung();
            if (rung.isEmpty()) continue;
            rungs.add(new Step<>(telling, rung.get()));
            Sayings.of(telling, rung.get().code(), telling.first()).ifPresent(values::add);
        }
        if (values.isEmpty()) return Optional.empty();
        return Optional.of(
                new Slot(SlotName.RUNG, Worst.ofPairs(rungs, CommitmentSlots::relation), reading(values), values));
    }

    /// Only where the reports differ, and of these only the tellings that surely tell one thing on either side.
    public static Optional<Slot> realis(Happening happening) {
        List<Step<Realis>> steps = new ArrayList<>();
        for (Telling telling : happening.tellings()) steps.add(new Step<>(telling, telling.realis()));
        List<Step<Realis>> sides = steps.stream()
                .filter(one -> steps.stream().anyMatch(other -> realisRelation(one, other) == Relation.OUTDATED))
                .toList();
        List<SlotValue> values = new ArrayList<>();
        for (Step<Realis> side : sides)
            Sayings.of(side.telling(), side.step().code(), side.telling().first())
                    .ifPresent(values::add);
        if (values.size() < 2) return Optional.empty();
        return Optional.of(new Slot(SlotName.REALIS, Relation.OUTDATED, reading(values), values));
    }

    private record Step<S>(Telling telling, S step) {}

    private static Relation relation(Step<Rung> one, Step<Rung> other) {
        Relation relation = RungRelation.between(one.step(), other.step());
        boolean near = relation == Relation.EQUAL || relation == Relation.COMPATIBLE;
        return near ? relation : apart(one.telling(), other.telling());
    }

    private static Relation realisRelation(Step<Realis> one, Step<Realis> other) {
        if (one.step() == other.step()) return Relation.EQUAL;
        boolean planThenDone = are(one, other, Realis.PLANNED, Realis.HAPPENED);
        return planThenDone ? apart(one.telling(), other.telling()) : Relation.COMPATIBLE;
    }

    private static boolean are(Step<Realis> one, Step<Realis> other, Realis here, Realis there) {
        return (one.step() == here && other.step() == there) || (one.step() == there && other.step() == here);
    }

    // who tells of a plan knows less than who tells that it is done
    private static Relation apart(Telling one, Telling other) {
        return Alike.areDeedAndPlan(one, other) ? Relation.OUTDATED : Relation.COMPATIBLE;
    }

    private static String reading(List<SlotValue> values) {
        return String.join(
                ", ", values.stream().map(SlotValue::value).distinct().sorted().toList());
    }
}
