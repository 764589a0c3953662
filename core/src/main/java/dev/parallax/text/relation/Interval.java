package dev.parallax.text.relation;

import dev.parallax.model.mention.Amount;
import dev.parallax.model.mention.Hedge;
import java.math.BigDecimal;
import java.util.Optional;

/// All numbers that an amount may mean, both ends inside; an end that is missing is infinitely far away.
///
/// The ends are inside even for "more than" and "fewer than": one hedge stands for "more than 12" and for "at least
/// 12",
/// and a touching pair must not be called a conflict on the strength of a word we no longer have.
public record Interval(Optional<BigDecimal> low, Optional<BigDecimal> high) {
    /// How far "about" reaches to either side, as a share of the number.
    private static final BigDecimal ABOUT = new BigDecimal("0.15");

    public static Interval of(Amount amount) {
        return amount.hedge() == Hedge.ABOUT
                ? new Interval(amount.low().map(Interval::below), amount.high().map(Interval::above))
                : new Interval(amount.low(), amount.high());
    }

    private static BigDecimal below(BigDecimal number) {
        return number.subtract(number.abs().multiply(ABOUT));
    }

    private static BigDecimal above(BigDecimal number) {
        return number.add(number.abs().multiply(ABOUT));
    }

    public boolean covers(Interval other) {
        return reachesDownTo(other) && reachesUpTo(other);
    }

    public boolean overlaps(Interval other) {
        return startsBeforeEndOf(other) && other.startsBeforeEndOf(this);
    }

    /// The same numbers, however many zeros they are written with.
    public boolean sameAs(Interval other) {
        return covers(other) && other.covers(this);
    }

    private boolean reachesDownTo(Interval other) {
        return low.isEmpty()
                || other.low.filter(end -> low.get().compareTo(end) <= 0).isPresent();
    }

    private boolean reachesUpTo(Interval other) {
        return high.isEmpty()
                || other.high.filter(end -> high.get().compareTo(end) >= 0).isPresent();
    }

    private boolean startsBeforeEndOf(Interval other) {
        return low.isEmpty() || other.high.isEmpty() || low.get().compareTo(other.high.get()) <= 0;
    }
}
