package dev.parallax.articles;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds days written in figures and words, in many languages: `2024-04-20T12:38:00+02:00`, `20 April 2024, 12:38 pm`,
/// `April 20, 2024`, `20.04.2024`, `11/27/2005 7:21 AM`, `2024年4月20日`.
final class Stamps {
    private static final int EARLIEST = 1990;
    private static final int LATEST = 2099;
    private static final int FEWEST_DIGITS = 3;

    private static final Pattern ISO =
            Pattern.compile("(?<!\\d)((?:19|20)\\d\\d)([-/.]) ?(\\d{1,2})\\2 ?(\\d{1,2})(?!\\d)");
    private static final Pattern COMPACT =
            Pattern.compile("(?<!\\d)((?:19|20)\\d\\d)(0[1-9]|1[0-2])(0[1-9]|[12]\\d|3[01])(?!\\d)");
    private static final Pattern FIGURES = Pattern.compile(
            "(?<![\\d./-])(\\d{1,2})([./-])\\s?(\\d{1,2})\\2\\s?((?:19|20)\\d\\d|\\d\\d)(?![\\d/-]|\\.\\d)");
    private static final Pattern DAY_FIRST = Pattern.compile(
            "(?<!\\d)(\\d{1,2})(?:st|nd|rd|th|er|º|ª|\\.)?\\s*(?:de\\s|-|,|of\\s)?\\s*(\\p{L}[\\p{L}\\p{M}]{1,14})\\.?,?\\s*(?:de\\s|del\\s|-)?\\s*((?:19|20)\\d\\d)(?!\\d)");
    private static final Pattern MONTH_FIRST = Pattern.compile(
            "(?<!\\p{L})(\\p{L}[\\p{L}\\p{M}]{1,14})\\.?\\s*(\\d{1,2})(?:st|nd|rd|th)?,?\\s*((?:19|20)\\d\\d)(?!\\d)");
    private static final Pattern YEAR_FIRST =
            Pattern.compile("(?<!\\d)((?:19|20)\\d\\d)\\.?\\s?(\\p{L}[\\p{L}\\p{M}]{1,14})\\s(\\d{1,2})(?!\\d)");
    private static final Pattern EAST_ASIAN =
            Pattern.compile("((?:19|20)\\d\\d)\\s?[年년]\\s?(\\d{1,2})\\s?[月월]\\s?(\\d{1,2})\\s?[日일]");
    private static final Pattern CLOCK = Pattern.compile(
            "(?<![\\d:+-])([01]?\\d|2[0-3])([:.h])([0-5]\\d)(?::[0-5]\\d(?:[.,]\\d{1,9})?)?(?!\\d|\\.\\d)\\s*([ap]\\.?m\\.?)?\\s*(Z|[+-]\\d\\d:?\\d\\d)?",
            Pattern.CASE_INSENSITIVE);
    /// A host of a country, save those whose ending is sold to all the world.
    private static final Pattern ABROAD =
            Pattern.compile("\\.(?!us$|io$|co$|tv$|me$|ai$|fm$|ly$|cc$|to$|gg$|ws$|ph$)[a-z]{2}$");
    private static final int CLOCK_WITHIN = 24;

    private final Map<String, Integer> months;
    private final Order order;

    /// Which figure of `4/5/2024` is the day.
    enum Order {
        DAY_FIRST,
        MONTH_FIRST
    }

    private Stamps(Map<String, Integer> months, Order order) {
        this.months = months;
        this.order = order;
    }

    Stamps(Map<String, Integer> months) {
        this(months, Order.MONTH_FIRST);
    }

    /// Only American English puts the month first between slashes; English that names no country is taken for such,
    /// unless the host's ending is a country's.
    Stamps as(String languageTag, Optional<String> host) {
        String tag = languageTag.toLowerCase(Locale.ROOT).replace('_', '-');
        boolean open = tag.isEmpty() || tag.equals("en");
        boolean abroad = host.filter(name -> ABROAD.matcher(name).find()).isPresent();
        return tag.startsWith("en-us") || (open && !abroad) ? this : new Stamps(months, Order.DAY_FIRST);
    }

    /// A stamp and where it stands in its text.
    ///
    /// @param other the day that the same figures are by the other order, where both are days
    record Found(Stamp stamp, int start, int end, Optional<LocalDate> other) {}

    /// The first day in a short text such as a meta value or a date line.
    Optional<Stamp> first(String text) {
        return all(text).stream().findFirst().map(Found::stamp);
    }

    /// All days, in text order. Of two readings that overlap the earlier in the list of patterns stands.
    List<Found> all(String written) {
        List<Found> found = new ArrayList<>();
        String text = inFigures(written);
        if (text.isEmpty()) return found;
        if (hasYear(text)) {
            match(ISO, text, found, m -> day(m, 1, 3, 4));
            match(EAST_ASIAN, text, found, m -> day(m, 1, 2, 3));
            match(COMPACT, text, found, m -> day(m, 1, 2, 3));
            match(DAY_FIRST, text, found, m -> named(m.group(3), m.group(2), m.group(1)));
            match(MONTH_FIRST, text, found, m -> named(m.group(3), m.group(1), m.group(2)));
            match(YEAR_FIRST, text, found, m -> named(m.group(1), m.group(2), m.group(3)));
        }
        match(FIGURES, text, found, this::figures);
        found.sort(java.util.Comparator.comparingInt(Found::start));
        return found;
    }

    /// The text with the digits of all scripts as ours, length kept; empty when it has too few for a day.
    private static String inFigures(String text) {
        StringBuilder changed = new StringBuilder();
        int digits = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Character.isDigit(c)) continue;
            digits++;
            if (c <= '9') continue;
            if (changed.isEmpty()) changed.append(text);
            changed.setCharAt(i, (char) ('0' + Character.digit(c, 10)));
        }
        if (digits < FEWEST_DIGITS) return "";
        return changed.isEmpty() ? text : changed.toString();
    }

    /// Whether `19` or `20` and two more digits stand in it: most lines need no closer look.
    private static boolean hasYear(String text) {
        for (int i = 0; i + 3 < text.length(); i++) {
            char first = text.charAt(i);
            if ((first == '1' && text.charAt(i + 1) == '9' || first == '2' && text.charAt(i + 1) == '0')
                    && isDigit(text.charAt(i + 2))
                    && isDigit(text.charAt(i + 3))) return true;
        }
        return false;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private interface Reading {
        Optional<LocalDate> of(Matcher match);
    }

    private static void match(Pattern pattern, String text, List<Found> found, Reading reading) {
        Matcher matcher = pattern.matcher(text);
        for (int at = 0; at <= text.length() && matcher.find(at); ) {
            Optional<LocalDate> day = reading.of(matcher);
            int start = matcher.start();
            int end = matcher.end();
            if (day.isPresent() && found.stream().noneMatch(other -> other.start < end && start < other.end))
                found.add(new Found(
                        withClock(day.get(), text, start, end),
                        start,
                        end,
                        pattern.equals(FIGURES) && matcher.group(2).equals("/")
                                ? turned(day.get())
                                : Optional.empty()));
            at = day.isPresent() ? end : start + 1;
        }
    }

    private static Optional<LocalDate> turned(LocalDate day) {
        boolean both = day.getDayOfMonth() <= 12 && day.getDayOfMonth() != day.getMonthValue();
        return both ? date(day.getYear(), day.getDayOfMonth(), day.getMonthValue()) : Optional.empty();
    }

    /// The time of day stands right after the day, or right before it ("12:38 pm on 20 April 2024").
    private static Stamp withClock(LocalDate day, String text, int start, int end) {
        Matcher clock = CLOCK.matcher(text)
                .region(end, Math.min(text.length(), end + CLOCK_WITHIN))
                .useTransparentBounds(true);
        if (clock.find() && isBridge(text.substring(end, clock.start()))) return at(day, clock);
        int from = Math.max(0, start - CLOCK_WITHIN);
        clock.region(from, start);
        if (clock.find() && isBridge(text.substring(clock.end(), start))) return at(day, clock);
        return Stamp.of(day);
    }

    private static boolean isBridge(String between) {
        String bridge = between.strip().toLowerCase(Locale.ROOT);
        return bridge.length() <= 8
                && bridge.chars().allMatch(c -> Character.isLetter(c) || " ,|·•–-@()年월月日T".indexOf(c) >= 0);
    }

    private static Stamp at(LocalDate day, Matcher clock) {
        int hour = Integer.parseInt(clock.group(1));
        String half = clock.group(4) == null ? "" : clock.group(4).toLowerCase(Locale.ROOT);
        if (clock.group(2).equals(".") && half.isEmpty()) return Stamp.of(day);
        if (half.startsWith("p") && hour < 12) hour += 12;
        if (half.startsWith("a") && hour == 12) hour = 0;
        Optional<String> offset = Optional.ofNullable(clock.group(5))
                .map(sign -> sign.length() == 5
                        ? sign.substring(0, 3) + ":" + sign.substring(3)
                        : sign.toUpperCase(Locale.ROOT));
        return new Stamp(day, Optional.of(LocalTime.of(hour, Integer.parseInt(clock.group(3)))), offset);
    }

    private static Optional<LocalDate> day(Matcher match, int year, int month, int day) {
        return date(
                Integer.parseInt(match.group(year)),
                Integer.parseInt(match.group(month)),
                Integer.parseInt(match.group(day)));
    }

    private Optional<LocalDate> named(String year, String month, String day) {
        Integer number = months.get(month.toLowerCase(Locale.ROOT));
        return number == null ? Optional.empty() : date(Integer.parseInt(year), number, Integer.parseInt(day));
    }

    /// Between points and strokes the day comes first; between slashes as the page's language has it, where both would
    /// do.
    private Optional<LocalDate> figures(Matcher match) {
        int first = Integer.parseInt(match.group(1));
        int second = Integer.parseInt(match.group(3));
        int year = Integer.parseInt(match.group(4));
        if (year < 100) year += 2000;
        boolean slashed = order == Order.MONTH_FIRST && match.group(2).equals("/");
        boolean monthFirst = slashed ? first <= 12 : second > 12;
        return monthFirst ? date(year, first, second) : date(year, second, first);
    }

    private static Optional<LocalDate> date(int year, int month, int day) {
        if (year < EARLIEST || year > LATEST) return Optional.empty();
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            return Optional.empty(); // figures that are no day
        }
    }
}
