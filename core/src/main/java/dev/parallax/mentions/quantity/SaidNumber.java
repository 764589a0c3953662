package dev.parallax.mentions.quantity;

import dev.parallax.model.mention.Amount;
import dev.parallax.model.mention.Hedge;
import java.math.BigDecimal;
import java.util.Optional;

/// A number or a range of numbers as it stands in the text, before its hedge is applied.
///
/// @param from its first lexeme; a currency sign stands before it
/// @param to the lexeme past it
record SaidNumber(Optional<BigDecimal> low, Optional<BigDecimal> high, Hedge hedge, int from, int to) {

    static SaidNumber exact(BigDecimal value, int from, int to) {
        return new SaidNumber(Optional.of(value), Optional.of(value), Hedge.EXACT, from, to);
    }

    boolean isOne() {
        return hedge == Hedge.EXACT
                && low.filter(value -> value.compareTo(BigDecimal.ONE) == 0).isPresent();
    }

    /// A hedge loosens a plain number; "over" and "under" also open a range or a vague number to one side.
    Amount amount(Hedge with) {
        return switch (with) {
            case EXACT, RANGE, VAGUE -> new Amount(low, high, hedge);
            case ABOUT -> new Amount(low, high, hedge == Hedge.EXACT ? Hedge.ABOUT : hedge);
            case OVER -> low.isPresent() ? new Amount(low, Optional.empty(), Hedge.OVER) : new Amount(low, high, hedge);
            case UNDER ->
                high.isPresent() ? new Amount(Optional.empty(), high, Hedge.UNDER) : new Amount(low, high, hedge);
        };
    }
}
