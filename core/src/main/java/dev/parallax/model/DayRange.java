package dev.parallax.model;

import java.time.LocalDate;

/// A stretch of whole days, both ends inside. A date with a granularity is such a range: "March 2024" is its 31 days.
public record DayRange(LocalDate start, LocalDate end) {
    public DayRange {
        if (end.isBefore(start))
            throw new IllegalArgumentException("a range that ends before it starts: " + start + ".." + end);
    }

    public static DayRange of(LocalDate day) {
        return new DayRange(day, day);
    }

    public boolean isOneDay() {
        return start.equals(end);
    }

    /// How many days it holds, at least 1.
    public long days() {
        return end.toEpochDay() - start.toEpochDay() + 1;
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(start) && !day.isAfter(end);
    }

    public boolean covers(DayRange other) {
        return contains(other.start) && contains(other.end);
    }

    public boolean overlaps(DayRange other) {
        return !start.isAfter(other.end) && !other.start.isAfter(end);
    }

    @Override
    public String toString() {
        return isOneDay() ? start.toString() : start + ".." + end;
    }
}
