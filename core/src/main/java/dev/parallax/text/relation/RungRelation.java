package dev.parallax.text.relation;

import dev.parallax.model.dossier.Relation;
import dev.parallax.model.event.Rung;

/// How two rungs of one plan stand to each other. Neighbouring steps are often two words for one state of things; steps
/// farther apart are said of different days of the plan. That a plan is denied conflicts with every step of it; that it
/// was cancelled or reversed came later. The order of the two makes no difference.
public final class RungRelation {
    /// Steps of the ladder that lie between two words for one state of things.
    private static final int ONE_STEP = 1;

    private RungRelation() {}

    public static Relation between(Rung one, Rung other) {
        if (one == other) return Relation.EQUAL;
        if (one == Rung.DENIED || other == Rung.DENIED) return Relation.CONFLICTS;
        if (!one.isStep() || !other.isStep()) return Relation.OUTDATED;
        return Math.abs(one.compareTo(other)) <= ONE_STEP ? Relation.COMPATIBLE : Relation.OUTDATED;
    }
}
