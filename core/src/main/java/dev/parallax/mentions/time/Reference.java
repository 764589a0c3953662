package dev.parallax.mentions.time;

import dev.parallax.model.DayRange;
import dev.parallax.model.article.Publication;
import dev.parallax.text.Lexemes;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The day from which an article speaks: that of its publication, else the first full date of its text, else the latest
/// month of it.
record Reference(Optional<LocalDate> first, Optional<LocalDate> last) {
    private static final int FEW_DAYS = 31;
    /// A dateline names town and state at most before the day.
    private static final int LONGEST_HEAD = 8;
    private static final int DAY_LENGTH = "2024-04-20".length();

    static Reference of(Publication publication, Lexemes lexemes, List<Found> all) {
        Optional<LocalDate> day = publication.published().flatMap(Reference::day);
        if (day.isPresent()) return new Reference(day, day);
        Optional<DayRange> range = publication.range().filter(some -> some.days() <= FEW_DAYS);
        if (range.isPresent()) return new Reference(range.map(DayRange::start), range.map(DayRange::end));
        List<LocalDate> heads = datelines(lexemes, all);
        if (heads.size() > 1) return between(heads);
        Optional<LocalDate> told = all.stream()
                .flatMap(found -> found.meaning() instanceof Meaning.Fixed fixed
                                && fixed.stretch().grain() == Grain.DAY
                        ? Optional.of(fixed.stretch().days().start()).stream()
                        : Optional.<LocalDate>empty().stream())
                .findFirst()
                .or(() -> lastMonth(all));
        return new Reference(told, told);
    }

    /// The days that stand in datelines, in order and each once: "LEEDS, 20 April 2024 -" at the head of a paragraph.
    private static List<LocalDate> datelines(Lexemes lexemes, List<Found> all) {
        return all.stream()
                .filter(found -> standsInDateline(lexemes, found.from()))
                .flatMap(found -> found.meaning() instanceof Meaning.Fixed fixed
                                && fixed.stretch().grain() == Grain.DAY
                        ? Stream.of(fixed.stretch().days().start())
                        : Stream.<LocalDate>empty())
                .sorted()
                .distinct()
                .toList();
    }

    private static boolean standsInDateline(Lexemes l, int date) {
        if (!l.is(date - 1, ",", "(") || !l.get(date - 2).capital()) return false;
        for (int at = date - 2; at >= date - LONGEST_HEAD; at--) {
            if (at < 0 || l.is(at, "\n")) return true;
            if (l.get(at).isWord() && !l.get(at).capital()) return false;
        }
        return false;
    }

    /// Datelines that contradict each other leave the day open; those far apart tell nothing of it.
    private static Reference between(List<LocalDate> days) {
        boolean near = ChronoUnit.DAYS.between(days.getFirst(), days.getLast()) <= FEW_DAYS;
        return near
                ? new Reference(Optional.of(days.getFirst()), Optional.of(days.getLast()))
                : new Reference(Optional.empty(), Optional.empty());
    }

    /// Failing a full date, the text speaks from the latest month that it names with its year.
    private static Optional<LocalDate> lastMonth(List<Found> all) {
        return all.stream()
                .flatMap(found -> found.meaning() instanceof Meaning.Fixed fixed
                                && fixed.stretch().grain() == Grain.MONTH
                        ? Optional.of(fixed.stretch().days().end()).stream()
                        : Optional.<LocalDate>empty().stream())
                .max(LocalDate::compareTo);
    }

    private static Optional<LocalDate> day(String published) {
        if (published.length() < DAY_LENGTH) return Optional.empty();
        try {
            return Optional.of(LocalDate.parse(published.substring(0, DAY_LENGTH)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /// Whether the text tells of years well before its own day more than it speaks from that day.
    static boolean isHistory(List<Found> all, Optional<LocalDate> today) {
        int past = 0;
        int present = 0;
        for (Found found : all) {
            switch (found.meaning()) {
                case Meaning.Fixed fixed -> {
                    int year = fixed.stretch().days().start().getYear();
                    if (today.isEmpty() || today.get().getYear() - year > 1) past++;
                }
                case Meaning.FromPublication from -> present++;
                case Meaning.OfSomeWeek some -> present++;
                case Meaning other -> {}
            }
        }
        return past > 4 && past > 2 * present;
    }
}
