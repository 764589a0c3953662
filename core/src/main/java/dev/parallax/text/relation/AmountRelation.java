package dev.parallax.text.relation;

import dev.parallax.model.dossier.Relation;
import dev.parallax.model.mention.Amount;
import dev.parallax.model.mention.Hedge;
import java.util.Optional;

/// How two numbers of the same thing stand to each other. That they count the same thing in the same unit is for the
/// caller to know. The order of the two makes no difference.
public final class AmountRelation {
    private AmountRelation() {}

    public static Relation between(Amount one, Amount other) {
        Interval here = Interval.of(one);
        Interval there = Interval.of(other);
        if (here.sameAs(there)) return Relation.EQUAL;
        if (here.covers(there) || there.covers(here)) return Relation.REFINES;
        if (here.overlaps(there) || roundTheSame(one, other)) return Relation.COMPATIBLE;
        return Relation.CONFLICTS;
    }

    /// The same for numbers that are each said for some day, month or year (ISO prefixes). What would be a conflict is
    /// none between two times that cannot be one.
    public static Relation between(Amount one, Optional<String> asOf, Amount other, Optional<String> otherAsOf) {
        Relation relation = between(one, other);
        boolean apart = asOf.isPresent() && otherAsOf.isPresent() && !mayBeOne(asOf.get(), otherAsOf.get());
        return apart && relation == Relation.CONFLICTS ? Relation.OUTDATED : relation;
    }

    private static boolean mayBeOne(String one, String other) {
        return one.startsWith(other) || other.startsWith(one);
    }

    private static boolean roundTheSame(Amount one, Amount other) {
        return one.hedge() == Hedge.EXACT
                && other.hedge() == Hedge.EXACT
                && (Rounding.rounds(one.low().orElseThrow(), other.low().orElseThrow())
                        || Rounding.rounds(other.low().orElseThrow(), one.low().orElseThrow()));
    }
}
