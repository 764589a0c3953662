package dev.parallax.dossiers.figure;

import dev.parallax.model.mention.Quantity;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Optional;

/// Writes numbers for people: thousands parted by a comma, open ends by a sign.
final class Numbers {
    private Numbers() {}

    static String shown(Quantity quantity) {
        return quantity.text();
    }

    static String interval(Optional<BigDecimal> low, Optional<BigDecimal> high) {
        if (low.isPresent() && high.isPresent())
            return low.get().compareTo(high.get()) == 0
                    ? grouped(low.get())
                    : grouped(low.get()) + "–" + grouped(high.get());
        return low.map(number -> "≥" + grouped(number))
                .or(() -> high.map(number -> "≤" + grouped(number)))
                .orElse("");
    }

    private static String grouped(BigDecimal number) {
        return new DecimalFormat("#,##0.######", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(number);
    }
}
