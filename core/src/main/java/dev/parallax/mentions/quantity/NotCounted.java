package dev.parallax.mentions.quantity;

import dev.parallax.lexicon.PhraseTable;
import dev.parallax.text.Lexemes;

/// Figures that count nothing: names and labels (AK 47, Flight 370, Group of 20, Section 4), ordinals, scores,
/// telephone
/// numbers, fractions of dates, addresses.
final class NotCounted {
    private static final int ACRONYM = 4;
    private static final int EARLIEST = 1980;
    private static final int LATEST = 2039;
    private final PhraseTable words;

    NotCounted(PhraseTable words) {
        this.words = words;
    }

    boolean is(Lexemes l, SaidNumber number) {
        return partOfWord(l, number)
                || fused(l, number)
                || year(l, number)
                || label(l, number)
                || address(l, number)
                || chain(l, number);
    }

    /// "F-16", "21st", "3-1", "2.0.1", "24/7", "#1", "@5".
    private boolean partOfWord(Lexemes l, SaidNumber number) {
        int from = number.from();
        int to = number.to();
        boolean before = l.glued(from)
                && (l.get(from - 1).isWord() || l.is(from - 1, "/", ".", ":", "#", "@", "_", "=", "&", "'"));
        boolean hyphened = l.is(from - 1, "-") && l.glued(from) && l.glued(from - 1);
        boolean after = l.glued(to)
                && (l.is(to, "/", ":", "@", "_", "=", "st", "nd", "rd", "th", "°")
                        || l.is(to, ".") && l.glued(to + 1) && l.get(to + 1).isFigure());
        boolean ordinal =
                l.is(to, "-") && l.glued(to) && l.glued(to + 1) && l.get(to + 1).isFigure();
        return before || hyphened && l.get(from).isFigure() || after || ordinal;
    }

    /// Letters right behind figures, unless they are a unit: "58km", but no "4chan".
    private boolean fused(Lexemes l, SaidNumber number) {
        int to = number.to();
        boolean letters = l.glued(to) && l.get(to).isWord() && l.get(to - 1).isFigure();
        return letters && !words.has("plural", l.word(to));
    }

    /// "2016 teaches us" counts nothing, although "2016 people" does.
    private boolean year(Lexemes l, SaidNumber number) {
        int figure = l.number(number.from());
        boolean alone = number.to() == number.from() + 1 && l.digits(number.from()) == 4;
        return alone && figure >= EARLIEST && figure <= LATEST && !words.has("plural", l.word(number.to()));
    }

    private boolean label(Lexemes l, SaidNumber number) {
        int before = number.from() - 1;
        if (!l.get(number.from()).isFigure() && !l.get(before).capital()) return false;
        if (l.is(before, "of")
                && l.get(before - 1).capital()
                && l.is(before - 1, "group", "gang", "class", "league", "council", "catch")) return true;
        if (!l.get(before).isWord()) return l.is(before, "#");
        boolean capital = l.get(before).capital();
        if (words.has("label", l.word(before))
                && (capital
                        || l.is(
                                before,
                                "section",
                                "article",
                                "chapter",
                                "page",
                                "room",
                                "channel",
                                "route",
                                "flight",
                                "number",
                                "no",
                                "resolution",
                                "gate"))) return true;
        boolean acronym = l.get(before).span().in(l.text()).chars().allMatch(Character::isUpperCase)
                && l.word(before).length() <= ACRONYM
                && l.word(before).length() > 1;
        if (acronym && !l.is(before - 1, ".")) return true;
        boolean nothingCounted = !l.get(number.to()).isWord() || words.has("stop", l.word(number.to()));
        return capital && nothingCounted && !opens(l, before);
    }

    /// Whether a lexeme begins a sentence, where its capital says nothing.
    private static boolean opens(Lexemes l, int at) {
        return at <= 0 || l.is(at - 1, ".", "\n", "!", "?", "\"", "“", ":", "”");
    }

    private boolean address(Lexemes l, SaidNumber number) {
        for (int i = number.to(); i < number.to() + 4 && l.get(i).capital(); i++) {
            if (i > number.to() && words.has("street", l.word(i))) return true;
        }
        return false;
    }

    /// Telephone numbers and scores: figures joined by hyphens, dots or blanks one after another.
    private static boolean chain(Lexemes l, SaidNumber number) {
        boolean after = l.get(number.to()).isFigure();
        boolean before =
                l.get(number.from()).isFigure() && l.get(number.from() - 1).isFigure();
        boolean paired = l.is(number.to(), ")") && l.get(number.to() + 1).isFigure();
        return after || before || paired;
    }
}
