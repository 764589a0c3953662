package dev.parallax.dossiers.slot;

import dev.parallax.model.DayRange;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// The day on which reports agree.
public final class Dates {
    private Dates() {}

    /// Of the days given (one for each saying) the one with which most agree; of several the finest, then the
    /// earliest.
    public static Optional<DayRange> agreed(List<DayRange> days) {
        return days.stream()
                .min(Comparator.comparingLong((DayRange one) ->
                                -days.stream().filter(one::overlaps).count())
                        .thenComparingLong(DayRange::days)
                        .thenComparing(DayRange::start));
    }
}
