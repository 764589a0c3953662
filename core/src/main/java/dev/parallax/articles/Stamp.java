package dev.parallax.articles;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;

/// A day as a page gives it, with the minute and the offset where it gives them; never converted.
///
/// @param offset `Z` or `+03:00`
record Stamp(LocalDate day, Optional<LocalTime> time, Optional<String> offset) {
    static Stamp of(LocalDate day) {
        return new Stamp(day, Optional.empty(), Optional.empty());
    }

    /// As the contract writes it: `2024-04-20`, `2024-04-20T12:38`, `2024-04-20T12:38+03:00`.
    String written() {
        return time.map(minute -> String.format(
                        Locale.ROOT, "%sT%02d:%02d%s", day, minute.getHour(), minute.getMinute(), offset.orElse("")))
                .orElseGet(day::toString);
    }

    /// Whether it gives Greenwich's clock, or a clock and no offset, which is often Greenwich's too.
    boolean isByGreenwich() {
        return offset.isEmpty() || offset.get().equals("Z") || offset.get().equals("+00:00");
    }

    /// The more telling of two readings of one day.
    Stamp finer(Stamp other) {
        return time.isEmpty() && other.day.equals(day) ? other : this;
    }
}
