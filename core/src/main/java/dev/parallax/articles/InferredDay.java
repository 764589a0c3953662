package dev.parallax.articles;

import dev.parallax.model.DayRange;
import dev.parallax.model.article.Passage;
import dev.parallax.model.article.Publication;
import dev.parallax.model.article.Publication.Basis;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Infers when a page without date was published from the days its text fixes. News tells of what has just been: the
/// latest day that it names in full, or in full but for a year that stands right before, is at most a week old. A text
/// that looks ahead or back beyond that day fixes nothing.
final class InferredDay {
    private static final int WEEK = 7;

    /// What is new stands in the first paragraphs; further down stands what was long ago.
    private static final int OPENING = 4;
    private static final int LOOKED_AT = 20_000;
    private static final Pattern PARTIAL = Pattern.compile(
            "(?<!\\p{L})(\\p{Lu}\\p{L}{2,9})\\.?\\s(\\d{1,2})(?!\\d)(?!,?\\s?\\d{4})|(?<!\\d)(\\d{1,2})\\s(\\p{Lu}\\p{L}{2,9})(?!\\p{L})(?!,?\\s?\\d{4})");
    private static final Pattern YEAR = Pattern.compile("(?<![\\d.,-])(20\\d\\d|19[89]\\d)(?![\\d,.]?\\d)");

    private final Stamps stamps;
    private final Map<String, Integer> months;

    InferredDay(Stamps stamps, Map<String, Integer> months) {
        this.stamps = stamps;
        this.months = months;
    }

    Publication infer(List<Passage> paragraphs, List<Passage> captions) {
        String opening = joined(captions) + joined(paragraphs.subList(0, Math.min(OPENING, paragraphs.size())));
        return latest(cut(opening))
                .filter(day -> latestYear(cut(joined(captions) + joined(paragraphs))) <= day.getYear())
                .map(day -> new Publication(
                        Optional.empty(),
                        Optional.of(Basis.INFERRED),
                        Optional.of(new DayRange(day, day.plusDays(WEEK))),
                        Optional.empty(),
                        List.of("the latest day that the text names is " + day)))
                .orElse(Publication.UNKNOWN);
    }

    private static String joined(List<Passage> passages) {
        StringBuilder text = new StringBuilder();
        for (Passage passage : passages) text.append(passage.text()).append('\n');
        return text.toString();
    }

    private static String cut(String text) {
        return text.substring(0, Math.min(text.length(), LOOKED_AT));
    }

    private Optional<LocalDate> latest(String text) {
        List<LocalDate> days = new ArrayList<>();
        for (Stamps.Found found : stamps.all(text)) days.add(found.stamp().day());
        Optional<LocalDate> full = days.stream().max(LocalDate::compareTo);
        if (full.isEmpty()) return full;
        Matcher partial = PARTIAL.matcher(text);
        while (partial.find()) days.addAll(near(full.get(), partial).stream().toList());
        return days.stream().max(LocalDate::compareTo);
    }

    /// A day without year belongs to the latest full day's year when it is of that month or the next.
    private Optional<LocalDate> near(LocalDate full, Matcher partial) {
        boolean monthFirst = partial.group(1) != null;
        Integer month = months.get(partial.group(monthFirst ? 1 : 4).toLowerCase(java.util.Locale.ROOT));
        int day = Integer.parseInt(partial.group(monthFirst ? 2 : 3));
        if (month == null || month < full.getMonthValue() || month > full.getMonthValue() + 1) return Optional.empty();
        return day < 1 || day > java.time.YearMonth.of(full.getYear(), month).lengthOfMonth()
                ? Optional.empty()
                : Optional.of(LocalDate.of(full.getYear(), month, day));
    }

    private static int latestYear(String text) {
        int latest = 0;
        Matcher year = YEAR.matcher(text);
        while (year.find()) latest = Math.max(latest, Integer.parseInt(year.group(1)));
        return latest;
    }
}
