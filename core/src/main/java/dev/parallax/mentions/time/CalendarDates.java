package dev.parallax.mentions.time;

import dev.parallax.lexicon.PhraseTable;
import dev.parallax.model.mention.TimeType;
import dev.parallax.text.Lexemes;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;

/// Dates by the calendar: "2024-04-19", "19 April 2024", "April 19", "Friday, April 19", "Sept. 1989", "in May".
final class CalendarDates implements TimeRule {
    private final PhraseTable words;
    private final Years years;

    CalendarDates(PhraseTable words, Years years) {
        this.words = words;
        this.years = years;
    }

    @Override
    public Optional<Found> at(Lexemes l, int at) {
        int from = afterWeekday(l, at);
        Optional<Found> date = numeric(l, from)
                .or(() -> dayFirst(l, from))
                .or(() -> monthFirst(l, from))
                .or(() -> firstOfTwo(l, from))
                .or(() -> secondOfTwo(l, from));
        if (from > at) date = date.filter(found -> !isMonth(found.meaning()));
        return date.map(found -> new Found(at, found.to(), found.meaning()));
    }

    private static boolean isMonth(Meaning meaning) {
        return switch (meaning) {
            case Meaning.OfSomeYear some -> some.part() instanceof YearPart.Month;
            case Meaning.Fixed fixed -> fixed.stretch().grain() != Grain.DAY;
            case Meaning other -> true;
        };
    }

    private int afterWeekday(Lexemes l, int at) {
        boolean full = words.has("weekday", l.word(at));
        boolean brief = l.get(at).capital() && words.has("short weekday", l.word(at));
        if (!full && !brief) return at;
        int to = at + 1;
        if (brief && l.is(to, ".")) to++;
        if (l.is(to, ",")) to++;
        return l.is(to, "the") ? to + 1 : to;
    }

    private static Optional<Found> numeric(Lexemes l, int at) {
        if (!l.is(at + 1, "-", "/", ".") || !l.word(at + 3).equals(l.word(at + 1))) return Optional.empty();
        if (!l.glued(at + 1) || !l.glued(at + 2) || !l.glued(at + 3) || !l.glued(at + 4)) return Optional.empty();
        int one = l.number(at);
        int two = l.number(at + 2);
        int three = l.number(at + 4);
        if (l.digits(at) == 4) return date(at, at + 5, one, two, three);
        if (l.is(at + 1, "-") || l.digits(at + 4) != 4 && l.digits(at + 4) != 2) return Optional.empty();
        int year = l.digits(at + 4) == 4 ? three : (three < 50 ? 2000 : 1900) + three;
        if (l.is(at + 1, ".") && l.digits(at + 4) != 4) return Optional.empty();
        boolean dayFirst = one > 12 || l.is(at + 1, ".");
        return dayFirst ? date(at, at + 5, year, two, one) : date(at, at + 5, year, one, two);
    }

    private static Optional<Found> date(int from, int to, int year, int month, int day) {
        if (year < 1000 || year > 2200 || month < 1 || day < 1) return Optional.empty();
        try {
            return Optional.of(new Found(from, to, new Meaning.Fixed(Stretch.day(LocalDate.of(year, month, day)))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private Optional<Found> dayFirst(Lexemes l, int at) {
        int from = l.is(at, "the") ? at + 1 : at;
        int day = l.number(from);
        if (day < 1 || day > 31 || l.digits(from) > 2) return Optional.empty();
        int to = from + 1;
        if (l.glued(to) && l.is(to, "st", "nd", "rd", "th")) to++;
        else if (from > at) return Optional.empty();
        if (l.is(to, "of")) to++;
        if (l.is(to, "-") && l.glued(to)) to++;
        Optional<Integer> month = month(l, to);
        if (month.isEmpty()) return Optional.empty();
        return Optional.of(withYear(l, at, afterMonth(l, to), month.get(), day));
    }

    /// "6" of "6-7 February", "the 28" of "the 28 and 29 August".
    private Optional<Found> firstOfTwo(Lexemes l, int at) {
        int from = l.is(at, "the") ? at + 1 : at;
        int day = l.number(from);
        int to = l.glued(from + 1) && l.is(from + 1, "st", "nd", "rd", "th") ? from + 2 : from + 1;
        if (day < 1 || day > 31 || l.digits(from) > 2 || !l.is(to, "-", "and", "to", "or")) return Optional.empty();
        return dayFirst(l, to + 1)
                .flatMap(other -> sameMonth(other.meaning(), day))
                .map(meaning -> new Found(at, to, meaning));
    }

    /// "7" of "February 6-7".
    private Optional<Found> secondOfTwo(Lexemes l, int at) {
        int day = l.number(at);
        boolean after = day > 0
                && day <= 31
                && l.is(at - 1, "-", "and", "to")
                && l.number(at - 2) > 0
                && l.number(at - 2) < day;
        if (!after) return Optional.empty();
        int word = l.is(at - 3, ".") ? at - 4 : at - 3;
        int to = l.glued(at + 1) && l.is(at + 1, "st", "nd", "rd", "th") ? at + 2 : at + 1;
        return month(l, word).map(month -> withYear(l, at, to, month, day));
    }

    private static Optional<Meaning> sameMonth(Meaning other, int day) {
        return switch (other) {
            case Meaning.Fixed fixed
            when fixed.stretch().grain() == Grain.DAY -> {
                YearMonth month = YearMonth.from(fixed.stretch().days().start());
                yield Optional.of(new Meaning.Fixed(Stretch.day(month.atDay(Math.min(day, month.lengthOfMonth())))));
            }
            case Meaning.OfSomeYear some
            when some.part() instanceof YearPart.Day of ->
                Optional.of(new Meaning.OfSomeYear(new YearPart.Day(of.month(), day), Which.UNSAID));
            case Meaning none -> Optional.empty();
        };
    }

    private Optional<Found> monthFirst(Lexemes l, int at) {
        Optional<Integer> month = month(l, at);
        if (month.isEmpty()) return Optional.empty();
        int next = afterMonth(l, at);
        int number = l.is(next, "the") ? next + 1 : next;
        int day = l.number(number);
        boolean dated = day >= 1 && day <= 31 && l.digits(number) <= 2 && !isCount(l, number);
        if (dated) {
            boolean nth = l.glued(number + 1) && l.is(number + 1, "st", "nd", "rd", "th");
            return Optional.of(withYear(l, at, nth ? number + 2 : number + 1, month.get(), day));
        }
        Optional<Found> spelled = years.spelled(l, l.is(next, ",", "of") ? next + 1 : next);
        if (spelled.isPresent()) return Optional.of(inYear(at, spelled.get(), month.get()));
        return monthAlone(l, at, next, month.get());
    }

    /// "May 5.4 percent", "May 3:30".
    private static boolean isCount(Lexemes l, int number) {
        int next = number + 1;
        if (!l.glued(next)) return false;
        boolean clock = l.is(next, ":") && l.digits(next + 1) == 2;
        boolean decimal = l.is(next, ".", ",") && l.digits(next + 1) > 0;
        return l.is(next, "%") || l.glued(next + 1) && (clock || decimal);
    }

    /// "January nineteen ninety-seven", as a transcript has it.
    private static Found inYear(int at, Found year, int month) {
        return new Found(at, year.to(), new Meaning.OfYear(new YearPart.Month(month), year.meaning()));
    }

    private Optional<Found> monthAlone(Lexemes l, int at, int next, int month) {
        int year = l.is(next, ",", "of") ? next + 1 : next;
        if (Years.isYear(l, year))
            return Optional.of(
                    new Found(at, year + 1, new Meaning.Fixed(Stretch.month(YearMonth.of(l.number(year), month)))));
        if (l.is(next, "'") && l.digits(next + 1) == 2) {
            int full = (l.number(next + 1) < 30 ? 2000 : 1900) + l.number(next + 1);
            return Optional.of(new Found(at, next + 2, new Meaning.Fixed(Stretch.month(YearMonth.of(full, month)))));
        }
        if (isAmbiguous(l.word(at)) && !led(l, at) || isGivenName(l, at, next)) return Optional.empty();
        Optional<Integer> other = l.is(next, "and", "to", "-", "or", "until") ? month(l, next + 1) : Optional.empty();
        int shared = other.isPresent() ? afterMonth(l, next + 1) : next;
        if (other.isPresent() && Years.isYear(l, shared))
            return Optional.of(
                    new Found(at, next, new Meaning.Fixed(Stretch.month(YearMonth.of(l.number(shared), month)))));
        return Optional.of(new Found(at, next, new Meaning.OfSomeYear(new YearPart.Month(month), Which.UNSAID)));
    }

    /// "Jan Kavan": a short form without its point before another capital.
    private static boolean isGivenName(Lexemes l, int at, int next) {
        return l.word(at).length() < 4
                && !l.is(next - 1, ".")
                && l.get(next).isWord()
                && l.get(next).capital();
    }

    private static boolean isAmbiguous(String word) {
        return word.equals("may") || word.equals("march") || word.length() < 4;
    }

    private boolean led(Lexemes l, int at) {
        return words.has("leads", l.word(at - 1)) || words.has("which", l.word(at - 1)) || l.is(at - 1, "-");
    }

    private static Found withYear(Lexemes l, int from, int to, int month, int day) {
        int year = l.is(to, ",", "of") ? to + 1 : to;
        if (!Years.isYear(l, year)) return new Found(from, to, ofSomeYear(month, day));
        return date(from, year + 1, l.number(year), month, day)
                .orElseGet(() -> new Found(
                        from,
                        year + 1,
                        noDay(Stretch.month(YearMonth.of(l.number(year), month)).value())));
    }

    private static Meaning ofSomeYear(int month, int day) {
        boolean possible = day <= Month.of(month).maxLength();
        return possible
                ? new Meaning.OfSomeYear(new YearPart.Day(month, day), Which.UNSAID)
                : noDay(String.format(Locale.ROOT, "XXXX-%02d", month));
    }

    /// "31 February" is said of that month, and of no day.
    private static Meaning noDay(String month) {
        return new Meaning.Constant(TimeType.DATE, month + "-XX");
    }

    private Optional<Integer> month(Lexemes l, int at) {
        if (!l.get(at).capital()) return Optional.empty();
        boolean part = l.is(at + 1, "'") && l.glued(at + 1) && !l.is(at + 2, "s") && l.glued(at + 2);
        if (part
                || l.is(at + 1, "-")
                        && l.glued(at + 2)
                        && l.get(at + 2).isWord()
                        && !words.has("month", l.word(at + 2))) return Optional.empty();
        return words.value("month", l.word(at)).map(Integer::parseInt);
    }

    private static int afterMonth(Lexemes l, int at) {
        boolean pointed = l.word(at).length() <= 4 && l.is(at + 1, ".") && l.glued(at + 1);
        return pointed && l.word(at).length() < 5 && !l.is(at, "may", "june", "july") ? at + 2 : at + 1;
    }
}
