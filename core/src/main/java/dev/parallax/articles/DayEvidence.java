package dev.parallax.articles;

import java.time.LocalDate;
import java.util.Optional;

/// One day named in one place of a page.
///
/// @param other the day that the same figures are when read in the other order
record DayEvidence(Sign sign, Stamp stamp, Optional<LocalDate> other) {
    static DayEvidence of(Sign sign, Stamps.Found found) {
        return new DayEvidence(sign, found.stamp(), found.other());
    }

    /// The same figures read in the other order.
    DayEvidence as(LocalDate day) {
        return new DayEvidence(sign, new Stamp(day, stamp.time(), stamp.offset()), Optional.of(stamp.day()));
    }
}
