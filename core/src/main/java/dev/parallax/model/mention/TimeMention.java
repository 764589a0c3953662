package dev.parallax.model.mention;

import dev.parallax.model.DayRange;
import dev.parallax.model.Span;
import java.util.List;
import java.util.Optional;

/// A time expression and its TIMEX3 value.
///
/// @param value 2024-04-19, 2024-W17, P4Y, PAST_REF ...; `XXXX-WXX-2` where a weekday cannot be fixed
/// @param mod START, MID, END, APPROX ...
/// @param days the days it may mean; empty for durations, sets and what cannot be fixed
public record TimeMention(
        Span span,
        String text,
        TimeType type,
        String value,
        Optional<String> mod,
        Optional<DayRange> days,
        List<String> why) {
    public TimeMention {
        why = List.copyOf(why);
    }

    /// One line: `DATE 2024-04-19 END @50..64`.
    public String line() {
        return type + " " + value + mod.map(word -> " " + word).orElse("") + " @" + span;
    }
}
