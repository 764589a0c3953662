package dev.parallax.dossiers.happening;

import dev.parallax.dossiers.telling.Telling;
import dev.parallax.model.DayRange;
import java.util.Optional;

/// When tellings say it was, and how two of them agree.
public final class Days {
    private static final int A_WEEK = 7;

    private static final int A_SEASON = 60;
    /// What is told without a day is news, so it is hardly what another report dates months back.
    private static final double LONG_AGO = -1.2;

    private Days() {}

    /// 1 the same day, near 0 where one is unknown or wide; below 0 when they are apart. One day apart speaks little
    /// against it: an evening here is a morning there, and reports confuse today with yesterday.
    static double agreement(Telling one, Telling other) {
        Optional<DayRange> here = one.date();
        Optional<DayRange> there = other.date();
        if (here.isEmpty() && there.isEmpty()) return 0;
        if (here.isEmpty()) return isLongAgo(other) ? LONG_AGO : 0;
        if (there.isEmpty()) return isLongAgo(one) ? LONG_AGO : 0;
        if (here.get().overlaps(there.get()))
            return Math.max(here.get().days(), there.get().days()) <= A_WEEK ? 1 : 0.3;
        long apart = apart(here.get(), there.get());
        if (apart <= 1) return -0.2;
        return apart <= A_WEEK ? -0.7 : -1;
    }

    /// Whether a telling speaks of something that was over months before its report.
    public static boolean isLongAgo(Telling telling) {
        return telling.report()
                .days()
                .flatMap(published ->
                        telling.date().map(days -> days.end().plusDays(A_SEASON).isBefore(published.start())))
                .orElse(false);
    }

    /// Two days that are told to the day and more than a week apart are two happenings.
    static boolean areFarApart(Telling one, Telling other) {
        return one.date()
                .filter(DayRange::isOneDay)
                .flatMap(here -> other.date().filter(DayRange::isOneDay).map(there -> apart(here, there) > A_WEEK))
                .orElse(false);
    }

    private static long apart(DayRange one, DayRange other) {
        return Math.max(
                one.start().toEpochDay() - other.end().toEpochDay(),
                other.start().toEpochDay() - one.end().toEpochDay());
    }
}
