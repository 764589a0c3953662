package dev.parallax.text.relation;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/// Whether a number without hedge is another's round figure: 43,000 for 43,350, 2.4 million for 2.44 million, 94
/// percent
/// for 93.87. A count below a thousand is taken as counted: 10 dead and 12 dead remain two statements.
final class Rounding {
    private static final int MOST_DIGITS = 3;
    private static final BigDecimal COUNTED = BigDecimal.valueOf(1000);
    /// 1,000 is no way to say 1,100, although it has one digit.
    private static final BigDecimal FARTHEST = new BigDecimal("0.05");

    private Rounding() {}

    static boolean rounds(BigDecimal round, BigDecimal fine) {
        BigDecimal stripped = round.stripTrailingZeros();
        int digits = stripped.precision();
        if (digits > MOST_DIGITS || digits >= fine.stripTrailingZeros().precision()) return false;
        if (stripped.abs().compareTo(COUNTED) < 0 && fine.stripTrailingZeros().scale() <= 0) return false;
        boolean near = fine.subtract(round).abs().compareTo(fine.abs().multiply(FARTHEST)) <= 0;
        return near && fine.round(new MathContext(digits, RoundingMode.HALF_UP)).compareTo(round) == 0;
    }
}
