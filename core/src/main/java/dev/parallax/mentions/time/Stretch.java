package dev.parallax.mentions.time;

import dev.parallax.model.DayRange;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.Locale;

/// A stretch of the calendar with its TIMEX3 value.
record Stretch(String value, DayRange days, Grain grain) {

    static Stretch day(LocalDate day) {
        String value = String.format(
                Locale.ROOT, "%s-%02d-%02d", label(day.getYear()), day.getMonthValue(), day.getDayOfMonth());
        return new Stretch(value, DayRange.of(day), Grain.DAY);
    }

    static Stretch week(LocalDate day) {
        LocalDate monday = day.with(DayOfWeek.MONDAY);
        return new Stretch(weekValue(day), new DayRange(monday, monday.plusDays(6)), Grain.WEEK);
    }

    static Stretch weekend(LocalDate day) {
        LocalDate saturday = day.with(DayOfWeek.SATURDAY);
        return new Stretch(weekValue(day) + "-WE", new DayRange(saturday, saturday.plusDays(1)), Grain.WEEKEND);
    }

    private static String weekValue(LocalDate day) {
        return String.format(
                Locale.ROOT,
                "%s-W%02d",
                label(day.get(IsoFields.WEEK_BASED_YEAR)),
                day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }

    static Stretch month(YearMonth month) {
        String value = String.format(Locale.ROOT, "%s-%02d", label(month.getYear()), month.getMonthValue());
        return new Stretch(value, new DayRange(month.atDay(1), month.atEndOfMonth()), Grain.MONTH);
    }

    static Stretch quarter(int year, int quarter) {
        return months(year(year).value + "-Q" + quarter, YearMonth.of(year, 3 * quarter - 2), 3, Grain.QUARTER);
    }

    static Stretch half(int year, int half) {
        return months(year(year).value + "-H" + half, YearMonth.of(year, 6 * half - 5), 6, Grain.HALF);
    }

    /// A season as the north counts it; winter begins in December of its year.
    static Stretch season(int year, String code) {
        int first = switch (code) {
            case "SP" -> 3;
            case "SU" -> 6;
            case "FA" -> 9;
            default -> 12;
        };
        return months(year(year).value + "-" + code, YearMonth.of(year, first), 3, Grain.SEASON);
    }

    static Stretch year(int year) {
        return months(label(year), YearMonth.of(year, 1), 12, Grain.YEAR);
    }

    static Stretch decade(int year) {
        int first = Math.floorDiv(year, 10) * 10;
        return months(shortened(first, 1), YearMonth.of(first, 1), 120, Grain.DECADE);
    }

    static Stretch century(int year) {
        int first = Math.floorDiv(year, 100) * 100;
        return months(shortened(first, 2), YearMonth.of(first, 1), 1200, Grain.CENTURY);
    }

    /// A year as TIMEX3 writes it; there is no year 0, so that of the calendar's 0 is 1 BC.
    private static String label(int year) {
        return year > 0 ? String.format(Locale.ROOT, "%04d", year) : String.format(Locale.ROOT, "BC%04d", 1 - year);
    }

    private static String shortened(int year, int digits) {
        String label = label(year == 0 ? 1 : year);
        return label.substring(0, label.length() - digits);
    }

    private static Stretch months(String value, YearMonth first, int months, Grain grain) {
        YearMonth last = first.plusMonths(months - 1L);
        return new Stretch(value, new DayRange(first.atDay(1), last.atEndOfMonth()), grain);
    }

    /// The stretch of a grain that holds the day.
    static Stretch around(LocalDate day, Grain grain) {
        return switch (grain) {
            case DAY -> day(day);
            case WEEKEND -> weekend(day);
            case WEEK -> week(day);
            case MONTH -> month(YearMonth.from(day));
            case QUARTER, SEASON -> quarter(day.getYear(), day.get(IsoFields.QUARTER_OF_YEAR));
            case HALF -> half(day.getYear(), day.getMonthValue() < 7 ? 1 : 2);
            case YEAR -> year(day.getYear());
            case DECADE -> decade(day.getYear());
            case CENTURY -> century(day.getYear());
        };
    }

    /// The day `steps` grains away.
    static LocalDate move(LocalDate day, Grain grain, int steps) {
        return switch (grain) {
            case DAY -> day.plusDays(steps);
            case WEEK, WEEKEND -> day.plusWeeks(steps);
            case MONTH -> day.plusMonths(steps);
            case QUARTER, SEASON -> day.plusMonths(3L * steps);
            case HALF -> day.plusMonths(6L * steps);
            case YEAR -> day.plusYears(steps);
            case DECADE -> day.plusYears(10L * steps);
            case CENTURY -> day.plusYears(100L * steps);
        };
    }

    Stretch moved(int steps) {
        return around(move(days.start(), grain, steps), grain);
    }
}
