package dev.parallax.mentions.time;

import dev.parallax.model.DayRange;
import dev.parallax.model.mention.TimeType;
import java.util.Optional;

/// A time expression as TIMEX3 writes it.
///
/// @param stretch the days it means; empty where they cannot be fixed, and for durations and sets
record Resolved(TimeType type, String value, Optional<String> mod, Optional<Stretch> stretch) {

    static Resolved date(Stretch stretch) {
        return new Resolved(TimeType.DATE, stretch.value(), Optional.empty(), Optional.of(stretch));
    }

    static Resolved date(Optional<Stretch> stretch, String open) {
        return stretch.map(Resolved::date).orElse(open(open));
    }

    static Resolved open(String value) {
        return new Resolved(TimeType.DATE, value, Optional.empty(), Optional.empty());
    }

    /// The same with a part or hour of the day behind it.
    Resolved at(String suffix) {
        return new Resolved(TimeType.TIME, value + suffix, mod, stretch);
    }

    Resolved with(String modifier) {
        return new Resolved(type, value, Optional.of(modifier), stretch);
    }

    Optional<DayRange> days() {
        return stretch.map(Stretch::days);
    }
}
