package dev.parallax.model.mention;

import dev.parallax.model.Span;
import java.util.Optional;

/// A number of something, from its hedge to what is counted.
///
/// @param unit what is counted, in the text's words ("US troops"); for money the ISO 4217 code
/// @param asOf the day, month or year for which it is said, as an ISO prefix (2023, 2024-04)
public record Quantity(Span span, String text, Amount amount, Optional<String> unit, Optional<String> asOf) {

    /// One line: `≥12 people @0..18`.
    public String line() {
        return amount + unit.map(word -> " " + word).orElse("")
                + asOf.map(day -> " (" + day + ")").orElse("") + " @" + span;
    }
}
