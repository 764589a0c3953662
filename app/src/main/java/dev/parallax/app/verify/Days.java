package dev.parallax.app.verify;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The dates of a text: days, months with their year, days of a month without year.
final class Days {
    private static final Map<String, Month> MONTHS = months();
    private static final String NAMES = MONTHS.keySet().stream().sorted().collect(Collectors.joining("|"));
    private static final Pattern DATE = Pattern.compile("\\b(?:(\\d{4})-(\\d{2})-(\\d{2})"
            + "|(\\d{1,2})(?:st|nd|rd|th)? (" + NAMES + ")(?:,? (\\d{4}))?"
            + "|(" + NAMES + ") (\\d{1,2})(?:st|nd|rd|th)?(?:,? (\\d{4}))?(?!\\d)"
            + "|(" + NAMES + ") (\\d{4}))\\b");

    private Days() {}

    /// A date where it stands.
    ///
    /// @param year, month, day what it fixes; 0 where it does not
    record Date(int start, int end, int year, int month, int day) {
        /// Whether it is one of the days from `first` to `last`, or the month or year of one.
        boolean isIn(LocalDate first, LocalDate last) {
            return fits(first) || fits(last) || (year > 0 && day > 0 && isBetween(first, last));
        }

        private boolean fits(LocalDate one) {
            return (year == 0 || year == one.getYear())
                    && (month == 0 || month == one.getMonthValue())
                    && (day == 0 || day == one.getDayOfMonth());
        }

        private boolean isBetween(LocalDate first, LocalDate last) {
            try {
                LocalDate own = LocalDate.of(year, month, day);
                return !own.isBefore(first) && !own.isAfter(last);
            } catch (DateTimeException e) {
                return false;
            }
        }

        boolean isSaidBy(Date other) {
            return (year == 0 || other.year == 0 || year == other.year) && month == other.month && day == other.day;
        }
    }

    private static Map<String, Month> months() {
        Map<String, Month> months = new HashMap<>();
        for (Month month : Month.values()) months.put(month.getDisplayName(TextStyle.FULL, Locale.ENGLISH), month);
        return months;
    }

    static Optional<DayOfWeek> weekday(String word) {
        for (DayOfWeek day : DayOfWeek.values()) {
            if (day.getDisplayName(TextStyle.FULL, Locale.ENGLISH).equals(word)) return Optional.of(day);
        }
        return Optional.empty();
    }

    static boolean isMonth(String word) {
        return MONTHS.containsKey(word);
    }

    static List<Date> in(String text) {
        List<Date> found = new ArrayList<>();
        Matcher date = DATE.matcher(text);
        while (date.find()) found.add(of(date));
        return found;
    }

    private static Date of(Matcher date) {
        int start = date.start();
        int end = date.end();
        if (date.group(1) != null) return new Date(start, end, number(date, 1), number(date, 2), number(date, 3));
        if (date.group(4) != null) return new Date(start, end, number(date, 6), month(date, 5), number(date, 4));
        if (date.group(7) != null) return new Date(start, end, number(date, 9), month(date, 7), number(date, 8));
        return new Date(start, end, number(date, 11), month(date, 10), 0);
    }

    private static int number(Matcher date, int group) {
        String digits = date.group(group);
        return digits == null ? 0 : Integer.parseInt(digits);
    }

    private static int month(Matcher date, int group) {
        Month month = MONTHS.get(String.valueOf(date.group(group)));
        return month == null ? 0 : month.getValue();
    }
}
