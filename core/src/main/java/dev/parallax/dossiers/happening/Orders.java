package dev.parallax.dossiers.happening;

import dev.parallax.model.dossier.Relation;
import dev.parallax.model.mention.Amount;
import dev.parallax.model.mention.Hedge;
import dev.parallax.text.relation.AmountRelation;
import java.math.BigDecimal;

/// Whether two numbers are so far apart that they cannot be two counts of one thing.
public final class Orders {
    private static final BigDecimal FACTOR = BigDecimal.valueOf(5);
    private static final BigDecimal NEAR = new BigDecimal("1.25");

    private Orders() {}

    /// "At least 10" and 31,000 do not contradict each other, and yet count two things.
    public static boolean apart(Amount one, Amount other) {
        if (one.hedge() == Hedge.VAGUE || other.hedge() == Hedge.VAGUE) {
            if (AmountRelation.between(one, other) != Relation.CONFLICTS) return false;
        }
        BigDecimal here = some(one);
        BigDecimal there = some(other);
        return here.max(there).compareTo(here.min(there).multiply(FACTOR)) > 0;
    }

    /// Two numbers so near that one may be a slip or a later count of the other.
    public static boolean areNear(Amount one, Amount other) {
        BigDecimal here = some(one);
        BigDecimal there = some(other);
        return here.max(there).compareTo(here.min(there).multiply(NEAR)) <= 0;
    }

    private static BigDecimal some(Amount amount) {
        return amount.low().or(amount::high).orElseThrow().abs();
    }
}
