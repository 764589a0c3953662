package dev.parallax.mentions.time;

import dev.parallax.lexicon.PhraseTable;
import dev.parallax.lexicon.PhraseTable.Hit;
import dev.parallax.text.Lexemes;
import dev.parallax.text.NumberReader;
import dev.parallax.text.Numeral;
import java.util.Optional;

/// Reads amounts of time.
final class TimeAmounts {
    private final PhraseTable words;
    private final NumberReader numbers;

    TimeAmounts(PhraseTable words, NumberReader numbers) {
        this.words = words;
        this.numbers = numbers;
    }

    /// The amount that begins at lexeme `at`.
    Optional<TimeAmount> read(Lexemes l, int at) {
        Optional<Hit> which = words.find("which", l, at);
        TimeAmount.Opening opening = TimeAmount.Opening.NONE;
        int from = at;
        if (which.isPresent()) {
            opening = which.get().value().equals("NEXT") ? TimeAmount.Opening.COMING : TimeAmount.Opening.PAST;
            from = which.get().to();
        } else if (l.is(at, "the", "its", "their", "his", "her")) {
            opening = TimeAmount.Opening.THE;
            from = words.has("rank", l.word(at + 1)) ? at + 2 : at + 1;
        }
        return counted(l, at, from, opening);
    }

    private Optional<TimeAmount> counted(Lexemes l, int at, int from, TimeAmount.Opening opening) {
        Optional<Hit> vague = words.find("count", l, from);
        if (vague.isPresent()) {
            boolean half = vague.get().value().equals("0.5");
            return units(l, at, vague.get().to(), vague.get().value(), half ? "unit" : "units", opening);
        }
        boolean article = l.is(from, "a", "an", "one") && (opening == TimeAmount.Opening.NONE);
        Optional<Numeral> number = numbers.read(l, from).filter(some -> some.to() > from + (l.is(from, "a") ? 1 : 0));
        if (number.isEmpty())
            return article ? units(l, at, from + 1, "1", "unit", TimeAmount.Opening.ARTICLE) : Optional.empty();
        int to = number.get().to();
        String count = Lengths.plain(number.get().value());
        if (l.is(from, "one")) return units(l, at, to, count, "unit", opening);
        if (isAndAHalf(l, to)) return units(l, at, to + 3, count + ".5", "units", opening);
        // "mid-2008 to 10 years" is no range
        if (l.is(to, "to", "or", "-", "and") && !Years.isYear(l, from)) {
            Optional<Numeral> second = numbers.read(l, to + 1);
            Optional<TimeAmount> range = second.flatMap(some -> units(l, at, some.to(), count, "units", opening));
            if (range.isPresent() && !l.is(to, "and")) return range;
        }
        return units(l, at, to, count, "units", opening);
    }

    /// The unit; between figure and unit there may be a hyphen or "more", "full", "consecutive".
    private Optional<TimeAmount> units(
            Lexemes l, int at, int word, String count, String kind, TimeAmount.Opening opening) {
        int to = word;
        boolean hyphen = l.is(to, "-") && l.glued(to);
        if (hyphen) to++;
        else if (words.has("filler", l.word(to))) to++;
        Optional<String> code = words.value(kind, l.word(to));
        if (code.isEmpty() && kind.equals("units")) {
            code = words.value("unit", l.word(to));
            boolean joined = hyphen || l.is(to + 1, "-") && l.is(to + 2, "old");
            if (!joined && !l.is(to, "day", "year", "month", "week", "hour", "minute")) return Optional.empty();
            if (!joined && (!l.get(to + 1).isWord() || l.is(to + 1, "of", "and", "in"))) return Optional.empty();
        }
        int end = to + 1;
        boolean half = isAndAHalf(l, end) && !count.contains(".") && !count.equals(Lengths.VAGUE);
        return code.map(some -> half
                ? new TimeAmount(at, end + 3, count + ".5", some, opening)
                : new TimeAmount(at, end, count, some, opening));
    }

    /// "two and a half hours", "an hour and a half".
    private static boolean isAndAHalf(Lexemes l, int at) {
        return l.is(at, "and") && l.is(at + 1, "a") && l.is(at + 2, "half");
    }
}
