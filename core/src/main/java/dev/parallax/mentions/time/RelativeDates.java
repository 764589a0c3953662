package dev.parallax.mentions.time;

import dev.parallax.lexicon.PhraseTable;
import dev.parallax.lexicon.PhraseTable.Hit;
import dev.parallax.model.mention.TimeType;
import dev.parallax.text.Lexemes;
import java.time.DayOfWeek;
import java.util.Optional;

/// Days told from another day: "yesterday", "last week", "next year", "the following month", "that day", "last May",
/// "this summer".
final class RelativeDates implements TimeRule {
    private final PhraseTable words;

    RelativeDates(PhraseTable words) {
        this.words = words;
    }

    @Override
    public Optional<Found> at(Lexemes l, int at) {
        return night(l, at)
                .or(() -> deictic(l, at))
                .or(() -> which(l, at))
                .or(() -> beside(l, at))
                .or(() -> ofTheYear(l, at));
    }

    private Optional<Found> night(Lexemes l, int at) {
        return words.find("deictic night", l, at)
                .map(hit -> new Found(at, hit.to(), new Meaning.At(days(hit.value()), "TNI")));
    }

    private Optional<Found> deictic(Lexemes l, int at) {
        int from = l.is(at, "the") ? at + 1 : at;
        return words.find("deictic", l, from).map(hit -> new Found(at, hit.to(), days(hit.value())));
    }

    private static Meaning days(String steps) {
        return new Meaning.FromPublication(Grain.DAY, Integer.parseInt(steps));
    }

    private Optional<Found> which(Lexemes l, int at) {
        Optional<Hit> hit = words.find("which", l, at);
        if (hit.isEmpty()) return Optional.empty();
        if (l.is(hit.get().to(), "half") && l.is(hit.get().to() + 1, "of")) return Optional.empty();
        int to = l.is(hit.get().to(), "calendar", "fiscal", "financial", "school")
                ? hit.get().to() + 1
                : hit.get().to();
        Which which = Which.valueOf(hit.get().value());
        return unit(l, at, to, which).or(() -> part(l, at, to, which)).or(() -> daypart(l, at, to, which));
    }

    private Optional<Found> unit(Lexemes l, int at, int to, Which which) {
        boolean day = l.is(to, "day");
        if (day && which != Which.THIS || l.is(to + 1, "-") && l.is(to + 2, "old")) return Optional.empty();
        Optional<Grain> grain = calendarUnit(l.word(to));
        boolean past = which == Which.LAST && l.is(to - 1, "past");
        // "over the past decade" is ten years up to now, "in the last decade" the eighties
        if (past
                && grain.filter(some -> some == Grain.DECADE || some == Grain.CENTURY)
                        .isPresent())
            return Optional.of(new Found(
                    at, to + 1, new Meaning.Constant(TimeType.DURATION, Lengths.value("1", grain.get().letter))));
        return grain.map(some -> new Found(at, to + 1, new Meaning.FromPublication(some, steps(which))));
    }

    private Optional<Grain> calendarUnit(String word) {
        return words.value("unit", word).filter(code -> code.length() == 1).map(Grain::of);
    }

    private static int steps(Which which) {
        return switch (which) {
            case LAST -> -1;
            case THIS, UNSAID -> 0;
            case NEXT -> 1;
        };
    }

    private Optional<Found> part(Lexemes l, int at, int to, Which which) {
        Optional<YearPart> month = l.get(to).capital() && l.word(to).length() > 2
                ? words.value("month", l.word(to)).map(number -> new YearPart.Month(Integer.parseInt(number)))
                : Optional.empty();
        Optional<YearPart> season = words.value("season", l.word(to)).map(YearPart.Season::new);
        int next = month.isPresent() && l.is(to + 1, ".") && l.glued(to + 1) ? to + 2 : to + 1;
        int day = l.number(next);
        if (month.isPresent() && day > 0 && day < 32) {
            YearPart dated = new YearPart.Day(
                    Integer.parseInt(words.value("month", l.word(to)).orElseThrow()), day);
            return Optional.of(new Found(at, next + 1, new Meaning.OfSomeYear(dated, which)));
        }
        return month.or(() -> season).map(part -> new Found(at, to + 1, new Meaning.OfSomeYear(part, which)));
    }

    private Optional<Found> daypart(Lexemes l, int at, int to, Which which) {
        if (which != Which.THIS) return Optional.empty();
        int word = l.is(to, "early", "late") ? to + 1 : to;
        return words.value("part", l.word(word))
                .filter(code -> code.length() == 2)
                .map(code -> new Found(at, word + 1, new Meaning.At(days("0"), "T" + code)));
    }

    private Optional<Found> beside(Lexemes l, int at) {
        Optional<Hit> hit = words.find("beside", l, at);
        if (hit.isEmpty()) return the(l, at);
        int to = hit.get().to();
        int steps = Integer.parseInt(hit.get().value());
        if (steps == 0 && l.is(to, "night", "morning", "afternoon", "evening"))
            return words.value("part", l.word(to))
                    .map(code -> new Found(at, to + 1, new Meaning.At(new Meaning.FromLast(Grain.DAY, 0), "T" + code)));
        if (steps == 0 && l.is(to, "quarter", "period"))
            return Optional.of(new Found(at, to + 1, new Meaning.YearBack(0, true)))
                    .filter(found -> l.is(to, "quarter"));
        return calendarUnit(l.word(to))
                .map(grain -> new Found(at, to + 1, new Meaning.FromLast(grain, steps)))
                .or(() -> weekday(l, at, to, steps));
    }

    private Optional<Found> weekday(Lexemes l, int at, int to, int steps) {
        return words.value("weekday", l.word(to))
                .filter(day -> l.get(to).capital() && l.is(at, "the", "that", "previous", "following"))
                .map(day ->
                        new Found(at, to + 1, new Meaning.WeekdayFromLast(DayOfWeek.of(Integer.parseInt(day)), steps)));
    }

    /// "the day before", "the week after"; "the week".
    private Optional<Found> the(Lexemes l, int at) {
        if (!l.is(at, "the")) return Optional.empty();
        if (l.is(at + 1, "fiscal", "financial", "full") && l.is(at + 2, "year") && l.is(at + 3, "ended", "ending"))
            return accountingYear(at, at + 3);
        Optional<Grain> grain = calendarUnit(l.word(at + 1));
        if (grain.isEmpty()) return Optional.empty();
        if (l.is(at + 2, "before", "after") && opensPhrase(l, at + 3)) return Optional.empty();
        if (l.is(at + 2, "before")) return Optional.of(new Found(at, at + 3, new Meaning.FromLast(grain.get(), -1)));
        if (l.is(at + 2, "after")) return Optional.of(new Found(at, at + 3, new Meaning.FromLast(grain.get(), 1)));
        if (grain.get() == Grain.YEAR && l.is(at + 2, "ended", "ending")) return accountingYear(at, at + 2);
        if (l.is(at + 2, "-", "ended", "ending")) return Optional.empty();
        boolean current = switch (grain.get()) {
            case WEEK, YEAR -> true;
            case MONTH -> l.is(at - 2, "end", "beginning", "start", "middle") || l.is(at - 2, "later", "earlier");
            case DAY -> l.is(at - 1, "in") && l.is(at - 2, "later", "earlier", "late", "early");
            default -> false;
        };
        return current
                ? Optional.of(new Found(at, at + 2, new Meaning.FromPublication(grain.get(), 0)))
                : Optional.empty();
    }

    /// "the year ended March 31" is twelve months, whichever the firm counts.
    private static Optional<Found> accountingYear(int from, int to) {
        return Optional.of(new Found(from, to, new Meaning.Constant(TimeType.DURATION, "P1Y")));
    }

    /// "the day before the vote" needs the vote's day, which nobody here knows.
    private static boolean opensPhrase(Lexemes l, int at) {
        return l.get(at).isWord()
                && !l.is(
                        at, "and", "but", "when", "in", "at", "that", "as", "or", "because", "by", "he", "she", "with",
                        "on", "after");
    }

    /// "September of last year", "April this year", "last year's third quarter" begin with a year or a part of it.
    private Optional<Found> ofTheYear(Lexemes l, int at) {
        Optional<String> month = l.get(at).capital() ? words.value("month", l.word(at)) : Optional.empty();
        if (month.isEmpty()) return Optional.empty();
        int next = l.is(at + 1, ".") && l.glued(at + 1) ? at + 2 : at + 1;
        int day = l.number(next);
        boolean dated = day > 0 && day <= 31;
        int year = dated ? next + 1 : next;
        if (l.is(year, "of", ",")) year++;
        YearPart part = dated
                ? new YearPart.Day(Integer.parseInt(month.get()), day)
                : new YearPart.Month(Integer.parseInt(month.get()));
        return yearWords(l, year).map(found -> new Found(at, found.to(), new Meaning.OfYear(part, found.meaning())));
    }

    /// "last year", "this year", "that year", "the following year".
    Optional<Found> yearWords(Lexemes l, int at) {
        Optional<Found> year = which(l, at).or(() -> beside(l, at));
        return year.filter(found -> switch (found.meaning()) {
            case Meaning.FromPublication from -> from.grain() == Grain.YEAR;
            case Meaning.FromLast from -> from.grain() == Grain.YEAR;
            case Meaning other -> false;
        });
    }
}
