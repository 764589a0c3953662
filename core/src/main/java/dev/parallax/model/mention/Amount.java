package dev.parallax.model.mention;

import java.math.BigDecimal;
import java.util.Optional;

/// A number as said: an interval with its hedge. Both ends are what the words say: "approximately 1,100" is 1100 to
/// 1100 `about`, "more than 1,000" is 1000 with no high end, "hundreds" is 100 to 999 `vague`.
public record Amount(Optional<BigDecimal> low, Optional<BigDecimal> high, Hedge hedge) {
    public Amount {
        low = low.map(BigDecimal::stripTrailingZeros);
        high = high.map(BigDecimal::stripTrailingZeros);
        if (low.isEmpty() && high.isEmpty()) throw new IllegalArgumentException("an amount without any end");
        if (low.isPresent() && high.isPresent() && low.get().compareTo(high.get()) > 0)
            throw new IllegalArgumentException("an amount that ends below its start: "
                    + low.get().toPlainString() + ".." + high.get().toPlainString());
    }

    public static Amount exact(long number) {
        return of(BigDecimal.valueOf(number), Hedge.EXACT);
    }

    /// A number with a hedge: over has no high end, under no low end, the others have both.
    public static Amount of(BigDecimal number, Hedge hedge) {
        return switch (hedge) {
            case OVER -> new Amount(Optional.of(number), Optional.empty(), hedge);
            case UNDER -> new Amount(Optional.empty(), Optional.of(number), hedge);
            case EXACT, ABOUT, RANGE, VAGUE -> new Amount(Optional.of(number), Optional.of(number), hedge);
        };
    }

    /// For people: `≥1000`, `≤500`, `~1100`, `2–3`, `100–999?`.
    @Override
    public String toString() {
        String from = low.map(BigDecimal::toPlainString).orElse("");
        String to = high.map(BigDecimal::toPlainString).orElse("");
        return switch (hedge) {
            case EXACT -> from;
            case ABOUT -> "~" + from;
            case OVER -> "≥" + from;
            case UNDER -> "≤" + to;
            case RANGE -> from + "–" + to;
            case VAGUE -> from + "–" + to + "?";
        };
    }
}
