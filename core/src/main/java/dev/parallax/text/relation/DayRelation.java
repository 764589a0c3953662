package dev.parallax.text.relation;

import dev.parallax.model.DayRange;
import dev.parallax.model.dossier.Relation;

/// How two dates of the same happening stand to each other; "in March" and "on 12 March" are no conflict. The order of
/// the two makes no difference.
public final class DayRelation {
    private DayRelation() {}

    public static Relation between(DayRange one, DayRange other) {
        if (one.equals(other)) return Relation.EQUAL;
        if (one.covers(other) || other.covers(one)) return Relation.REFINES;
        return one.overlaps(other) ? Relation.COMPATIBLE : Relation.CONFLICTS;
    }
}
