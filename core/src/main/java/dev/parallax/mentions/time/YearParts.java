package dev.parallax.mentions.time;

import dev.parallax.lexicon.PhraseTable;
import dev.parallax.text.Lexemes;
import java.time.DayOfWeek;
import java.util.Optional;

/// Quarters, halves, seasons and holidays: "the third quarter of 1988", "third-quarter", "the 1988 period", "the
/// year-ago
/// quarter", "last year's second half", "the summer of 2003", "Christmas Eve".
final class YearParts implements TimeRule {
    private final PhraseTable words;
    private final RelativeDates relative;

    YearParts(PhraseTable words, RelativeDates relative) {
        this.words = words;
        this.relative = relative;
    }

    @Override
    public Optional<Found> at(Lexemes l, int at) {
        int from = l.is(at, "the", "its", "their", "his", "her") ? at + 1 : at;
        return yearFirst(l, at, from)
                .or(() -> yearAgo(l, at, from))
                .or(() -> latest(l, at, from))
                .or(() -> nth(l, at, from).map(found -> withYear(l, found, Which.UNSAID)))
                .or(() -> season(l, at, from))
                .or(() -> holiday(l, at, from));
    }

    private record Part(YearPart part, int from, int to) {}

    private Optional<Part> nth(Lexemes l, int at, int from) {
        int start = l.is(from, "fiscal") ? from + 1 : from;
        if (l.is(start, "-")) start++;
        int word = start + 1;
        Optional<String> number = words.value("nth", l.word(start));
        if (number.isEmpty() && l.glued(start + 1) && l.is(start + 1, "st", "nd", "rd", "th")) {
            number = Optional.of(String.valueOf(l.number(start))).filter(value -> value.matches("[1-4]"));
            word++;
        }
        if (number.isEmpty()) return quarterCode(l, at, start);
        if (l.is(word, "-", "fiscal", "calendar")) word++;
        int nth = Integer.parseInt(number.get());
        if (l.is(word, "quarter")) return Optional.of(new Part(new YearPart.Quarter(nth), at, word + 1));
        if (l.is(word, "half") && nth < 3 && (from > at || l.is(word - 1, "-")))
            return Optional.of(new Part(new YearPart.Half(nth), at, word + 1));
        return Optional.empty();
    }

    /// "Q3", "H1".
    private static Optional<Part> quarterCode(Lexemes l, int at, int from) {
        int number = l.number(from + 1);
        if (!l.get(from).capital() || !l.glued(from + 1) || number < 1) return Optional.empty();
        if (l.is(from, "q") && number < 5) return Optional.of(new Part(new YearPart.Quarter(number), at, from + 2));
        if (l.is(from, "h") && number < 3) return Optional.of(new Part(new YearPart.Half(number), at, from + 2));
        return Optional.empty();
    }

    private Found withYear(Lexemes l, Part part, Which which) {
        int year = l.is(part.to, "of", "in", ",") ? part.to + 1 : part.to;
        if (l.is(year, "fiscal", "calendar")) year++;
        if (Years.isYear(l, year) && !l.is(year - 1, "in", ","))
            return new Found(part.from, year + 1, new Meaning.Fixed(part.part.in(l.number(year))));
        int to = year;
        return relative.yearWords(l, year)
                .filter(found -> !l.is(to - 1, "in", ","))
                .map(found -> new Found(part.from, found.to(), new Meaning.OfYear(part.part, found.meaning())))
                .orElse(new Found(part.from, part.to, new Meaning.OfSomeYear(part.part, which)));
    }

    /// "the 1988 third quarter", "the 1988 period", "last year's quarter", "this year's first half".
    private Optional<Found> yearFirst(Lexemes l, int at, int from) {
        Optional<Found> year = Years.isYear(l, from)
                ? Optional.of(new Found(from, from + 1, new Meaning.Fixed(Stretch.year(l.number(from)))))
                : relative.yearWords(l, from)
                        .filter(found -> l.is(found.to(), "'"))
                        .map(found -> found.upTo(found.to() + 2, found.meaning()));
        if (year.isEmpty()) return Optional.empty();
        int to = year.get().to();
        Optional<Part> part = nth(l, to - 1, to);
        if (part.isPresent())
            return Optional.of(new Found(
                    at,
                    part.get().to,
                    new Meaning.OfYear(part.get().part, year.get().meaning())));
        if (l.is(to, "quarter", "period"))
            return Optional.of(
                    new Found(at, to + 1, new Meaning.SameQuarter(year.get().meaning())));
        if (words.has("season", l.word(to)) && !l.is(to, "fall"))
            return Optional.of(new Found(
                    at,
                    to + 1,
                    new Meaning.OfYear(
                            new YearPart.Season(
                                    words.value("season", l.word(to)).orElseThrow()),
                            year.get().meaning())));
        return Optional.empty();
    }

    private Optional<Found> yearAgo(Lexemes l, int at, int from) {
        int start = l.is(from, "comparable", "corresponding", "same") ? from + 1 : from;
        if (start > from && l.is(start, "period", "quarter")) {
            int year = l.is(start + 1, "of", "in") ? start + 2 : start + 1;
            return relative.yearWords(l, year)
                    .map(found -> new Found(at, found.to(), new Meaning.SameQuarter(found.meaning())));
        }
        if (!l.is(start, "year") || !l.is(start + 1, "-") || !l.is(start + 2, "ago", "earlier"))
            return Optional.empty();
        int to = start + 3;
        Optional<Part> part = nth(l, at, to);
        if (part.isPresent())
            return Optional.of(new Found(
                    at,
                    part.get().to,
                    new Meaning.OfYear(part.get().part, new Meaning.FromPublication(Grain.YEAR, -1))));
        boolean named = l.is(to, "quarter", "period");
        return Optional.of(new Found(at, named ? to + 1 : to, new Meaning.YearBack(1, named)));
    }

    private Optional<Found> latest(Lexemes l, int at, int from) {
        boolean said = l.is(from, "latest", "current", "recent", "just-ended");
        int word = said ? from + 1 : from;
        if (from == at || l.is(word + 1, "-") || !l.is(word, "quarter") && !(said && l.is(word, "period")))
            return Optional.empty();
        if (l.is(word + 1, "of", "century", "mile")) return Optional.empty();
        Meaning told = new Meaning.YearBack(0, true);
        return Optional.of(new Found(at, word + 1, ended(l, word + 1).orElse(told)));
    }

    /// "the quarter ended July 31" is the quarter in which most of its days lie.
    private Optional<Meaning> ended(Lexemes l, int at) {
        if (!l.is(at, "ended", "ending", "to") || !l.get(at + 1).capital()) return Optional.empty();
        return words.value("month", l.word(at + 1)).map(month -> new Meaning.QuarterEnded(Integer.parseInt(month)));
    }

    private Optional<Found> season(Lexemes l, int at, int from) {
        Optional<String> code = words.value("season", l.word(from));
        if (code.isEmpty()) return Optional.empty();
        Part part = new Part(new YearPart.Season(code.get()), at, from + 1);
        Found found = withYear(l, part, Which.UNSAID);
        boolean dated = found.to() > from + 1;
        boolean led = l.is(at - 1, "in", "during", "by", "since", "until", "late", "early", "mid", "-", "of", "every")
                || from > at;
        boolean noun = !l.is(from, "spring", "fall") || from > at && l.is(at - 1, "in", "during", "by", "until");
        return dated || led && noun && !l.is(from + 1, "of", "-") ? Optional.of(found) : Optional.empty();
    }

    private Optional<Found> holiday(Lexemes l, int at, int from) {
        return words.find("holiday", l, from)
                .filter(hit -> l.get(from).capital())
                .map(hit -> withYear(l, new Part(part(hit.value()), at, hit.to()), Which.UNSAID));
    }

    static YearPart part(String code) {
        if (code.startsWith("E")) return new YearPart.FromEaster(Integer.parseInt(code.substring(1)));
        String[] parts = code.split("-");
        int month = Integer.parseInt(parts[0]);
        if (parts.length == 2) return new YearPart.Day(month, Integer.parseInt(parts[1]));
        int nth = parts[1].equals("L") ? 0 : Integer.parseInt(parts[1]);
        return new YearPart.NthWeekday(month, nth, DayOfWeek.of(Integer.parseInt(parts[2])));
    }
}
