package dev.parallax.mentions.time;

import dev.parallax.lexicon.PhraseTable;
import dev.parallax.text.Lexemes;
import dev.parallax.text.NumberReader;
import dev.parallax.text.Numeral;
import java.util.Optional;

/// Years, decades and centuries: "2023", "fiscal 2010", "490 BC", "the 1990s", "the '80s", "the 20th century".
final class Years implements TimeRule {
    private static final int EARLIEST = 1000;
    private static final int LATEST = 2100;
    /// Figures from here on are far more often years than counts.
    private static final int LIKELY = 1900;
    /// Years of our own time stand without "in" or "the" too: "2016 teaches us".
    private static final int LATELY = 1980;

    private final PhraseTable words;
    private final NumberReader numbers;

    Years(PhraseTable words, NumberReader numbers) {
        this.words = words;
        this.numbers = numbers;
    }

    @Override
    public Optional<Found> at(Lexemes l, int at) {
        int from = l.is(at, "the") ? at + 1 : at;
        return decade(l, at, from)
                .or(() -> decadeInWords(l, at, from))
                .or(() -> century(l, at, from))
                .or(() -> beforeChrist(l, at))
                .or(() -> fiscal(l, at, from))
                .or(() -> year(l, at))
                .or(() -> spelled(l, at))
                .or(() -> shortened(l, at));
    }

    /// "nineteen ninety-six", "the year two thousand".
    Optional<Found> spelled(Lexemes l, int at) {
        int two = l.is(at, "the") && l.is(at + 1, "year") ? at + 2 : at;
        if (two > at && l.is(two, "two") && l.is(two + 1, "thousand"))
            return Optional.of(new Found(at, two + 2, new Meaning.Fixed(Stretch.year(2000))));
        int century = l.is(at, "eighteen") ? 18 : l.is(at, "nineteen") ? 19 : l.is(at, "twenty") ? 20 : 0;
        if (century == 0) return Optional.empty();
        return numbers.read(l, at + 1)
                .filter(number -> number.words()
                        && number.value().intValue() > 9
                        && number.value().intValue() < 100)
                .map(number -> new Found(
                        at,
                        number.to(),
                        new Meaning.Fixed(
                                Stretch.year(100 * century + number.value().intValue()))));
    }

    private static Optional<Found> decade(Lexemes l, int at, int from) {
        int digits = l.is(from, "'") ? from + 1 : from;
        int suffix = l.is(digits + 1, "'") ? digits + 2 : digits + 1;
        if (!l.is(suffix, "s") || !l.glued(suffix) || l.number(digits) % 10 != 0) return Optional.empty();
        int number = l.number(digits);
        boolean shortened = l.digits(digits) == 2 && (digits > from || from > at);
        if (!shortened && (l.digits(digits) != 4 || number < EARLIEST || number > LATEST)) return Optional.empty();
        int year = shortened ? (number < 30 ? 2000 : 1900) + number : number;
        return Optional.of(new Found(at, suffix + 1, new Meaning.Fixed(Stretch.decade(year))));
    }

    /// "the nineties", "late sixties"; "his sixties" tells an age.
    private Optional<Found> decadeInWords(Lexemes l, int at, int from) {
        boolean led = from > at || l.is(at - 1, "early", "late", "mid", "-", "in");
        return words.value("decade", l.word(from))
                .filter(year -> led)
                .map(year -> new Found(at, from + 1, new Meaning.Fixed(Stretch.decade(Integer.parseInt(year)))));
    }

    /// "in '99".
    private Optional<Found> shortened(Lexemes l, int at) {
        boolean year = l.is(at, "'")
                && !l.glued(at)
                && l.digits(at + 1) == 2
                && l.glued(at + 1)
                && words.has("leads", l.word(at - 1))
                && !(l.glued(at + 2) && l.get(at + 2).isWord())
                && !words.has("units", l.word(at + 2));
        if (!year) return Optional.empty();
        int full = (l.number(at + 1) < 30 ? 2000 : 1900) + l.number(at + 1);
        return Optional.of(new Found(at, at + 2, new Meaning.Fixed(Stretch.year(full))));
    }

    private Optional<Found> century(Lexemes l, int at, int from) {
        Ordinals.Hit nth = Ordinals.read(l, from, words);
        if (nth.to() == from) return Optional.empty();
        int to = l.is(nth.to(), "-") ? nth.to() + 1 : nth.to();
        if (!l.is(to, "century") || nth.value() > 21) return Optional.empty();
        if (isBeforeChrist(l, to + 1)) return Optional.empty();
        return Optional.of(new Found(at, to + 1, new Meaning.Fixed(Stretch.century(100 * (nth.value() - 1)))));
    }

    private static Optional<Found> beforeChrist(Lexemes l, int at) {
        int year = l.number(at);
        if (year < 1 || year > 9999) return Optional.empty();
        boolean range = l.is(at + 1, "-", "to") && l.number(at + 2) > 0 && isBeforeChrist(l, at + 3);
        if (!range && !isBeforeChrist(l, at + 1)) return Optional.empty();
        Stretch stretch = Stretch.year(1 - year);
        int to = range ? at + 1 : l.is(at + 1, "b") ? at + 5 : at + 2;
        return Optional.of(new Found(at, to, new Meaning.Fixed(stretch)));
    }

    private static boolean isBeforeChrist(Lexemes l, int at) {
        boolean pointed = l.is(at, "b") && l.is(at + 1, ".") && l.is(at + 2, "c") && l.is(at + 3, ".");
        return l.get(at).capital() && (l.is(at, "bc", "bce") || pointed);
    }

    private static Optional<Found> fiscal(Lexemes l, int at, int from) {
        if (!l.is(from, "fiscal", "calendar", "fy")) return Optional.empty();
        int number = l.is(from + 1, "year") ? from + 2 : from + 1;
        return isYear(l, number)
                ? Optional.of(new Found(at, number + 1, new Meaning.Fixed(Stretch.year(l.number(number)))))
                : Optional.empty();
    }

    private Optional<Found> year(Lexemes l, int at) {
        if (!isYear(l, at)) return Optional.empty();
        if (l.is(at - 1, "-") && l.is(at - 2, "post", "pre"))
            return Optional.of(new Found(at, at + 1, new Meaning.Fixed(Stretch.year(l.number(at)))));
        boolean led = words.has("leads", l.word(at - 1))
                || l.is(at - 1, "(", "fiscal", "year", "the", "'s", ",")
                || l.is(at - 1, "-") && isYear(l, at - 2);
        if (l.number(at) < LIKELY && !led || counts(l, at)) return Optional.empty();
        return Optional.of(new Found(at, at + 1, new Meaning.Fixed(Stretch.year(l.number(at)))));
    }

    /// "2000 troops" counts; "the 2000 elections" does not.
    private boolean counts(Lexemes l, int at) {
        if (l.is(at - 1, "the", "its", "his", "their", "s", "in", "since", "a", "our", "her", "late", "early", "and"))
            return l.is(at + 1, "people", "troops", "men", "percent", "%");
        boolean plural = l.number(at) < LATELY
                && l.get(at + 1).isWord()
                && !l.get(at + 1).capital()
                && l.word(at + 1).endsWith("s")
                && l.word(at + 1).length() > 3
                && numbers.read(l, at + 1).map(Numeral::from).isEmpty();
        return plural || l.is(at + 1, "people", "men", "women", "children", "troops", "percent", "%", "per", "pc");
    }

    /// Whether four figures stand alone as a year may.
    static boolean isYear(Lexemes l, int at) {
        int number = l.number(at);
        if (l.digits(at) != 4 || number < EARLIEST || number > LATEST) return false;
        boolean left = l.glued(at) && !l.is(at - 1, "-", "(", "/", "'", "\"", "“", "‘", "[", "—", ",", ".");
        boolean price = l.is(at - 1, "$", "€", "£", "#", "¥", "no");
        boolean decimal = l.is(at + 1, ".", ",") && l.glued(at + 1) && l.glued(at + 2) && l.digits(at + 2) > 0;
        boolean joined = l.glued(at + 1) && (l.get(at + 1).isWord() || l.is(at + 1, "%", ":", "@"));
        boolean before = l.is(at - 1, ".", ",", ":") && l.glued(at) && l.digits(at - 2) > 0 && l.glued(at - 1);
        return !left && !price && !decimal && !joined && !before;
    }
}
