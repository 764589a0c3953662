package dev.parallax.mentions;

import dev.parallax.model.Span;
import dev.parallax.model.mention.Sentence;
import dev.parallax.model.mention.Token;
import dev.parallax.model.mention.Upos;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/// A word as names see it: what grammar parts at a hyphen is one word inside a name ("Al-Qaeda", "Jong-un").
///
/// @param first number of its first token in the sentence, from 1; `last` the number of its last
record Unit(Span span, String text, int first, int last, Upos upos) {
    /// The longest right half of a given name that begins small, as in Korean and Chinese names.
    private static final int SHORT_HALF = 5;
    /// The left half of a name such as "Je-won", whose right half may look like a word.
    private static final int SYLLABLE = 4;

    boolean capital() {
        return !text.isEmpty() && Character.isUpperCase(text.codePointAt(0));
    }

    boolean letters() {
        return text.chars().anyMatch(Character::isLetter);
    }

    /// Two capitals or more and no small letter: "UNHCR", "G20".
    boolean acronym() {
        return text.length() > 1
                && text.chars().filter(Character::isUpperCase).count() > 1
                && text.chars().noneMatch(Character::isLowerCase);
    }

    /// Names that `listed` knows stay apart at a hyphen ("Jordanian-Palestinian").
    static List<Unit> of(String text, Sentence sentence, Predicate<String> listed, Predicate<String> common) {
        List<Unit> units = new ArrayList<>();
        List<Token> tokens = sentence.tokens();
        int i = 0;
        while (i < tokens.size()) {
            int end = i;
            while (joins(text, tokens, i, end, common) && !bothListed(text, tokens, i, end, listed)) end += 2;
            Span span = tokens.get(i).span().cover(tokens.get(end).span());
            Upos upos = end > i ? Upos.PROPN : tokens.get(i).upos();
            units.add(new Unit(span, span.in(text), i + 1, end + 1, upos));
            i = end + 1;
        }
        return units;
    }

    private static boolean bothListed(String text, List<Token> tokens, int start, int end, Predicate<String> listed) {
        Span left = tokens.get(start).span().cover(tokens.get(end).span());
        return listed.test(left.in(text))
                && listed.test(tokens.get(end + 2).span().in(text));
    }

    private static boolean joins(String text, List<Token> tokens, int start, int end, Predicate<String> common) {
        if (end + 2 >= tokens.size()) return false;
        Span left = tokens.get(end).span();
        Span hyphen = tokens.get(end + 1).span();
        Token right = tokens.get(end + 2);
        if (left.end() != hyphen.start() || hyphen.end() != right.span().start() || !isHyphen(hyphen.in(text)))
            return false;
        boolean named = begins(text, tokens.get(start).span())
                || small(text, tokens.get(start).span());
        if (!named) return false;
        if (begins(text, right.span())
                || Character.isDigit(text.charAt(right.span().start()))) return true;
        if (between(text, tokens, end + 2)) return true;
        return begins(text, left)
                && left.length() > 1
                && left.length() <= SHORT_HALF + 1
                && afterName(text, tokens, start)
                && right.span().length() <= SHORT_HALF
                && right.upos() != Upos.VERB
                && (left.length() <= SYLLABLE && !isUpper(text, left)
                        || !common.test(right.span().in(text)));
    }

    private static boolean isUpper(String text, Span span) {
        return span.in(text).equals(span.in(text).toUpperCase(java.util.Locale.ROOT));
    }

    /// A small word between two hyphens of a name: "Lashkar-e-Taiba".
    private static boolean between(String text, List<Token> tokens, int middle) {
        return middle + 2 < tokens.size()
                && tokens.get(middle).span().length() <= 3
                && isHyphen(tokens.get(middle + 1).span().in(text))
                && begins(text, tokens.get(middle + 2).span());
    }

    private static boolean afterName(String text, List<Token> tokens, int start) {
        return start > 0
                && begins(text, tokens.get(start - 1).span())
                && tokens.get(start - 1).upos() == Upos.PROPN;
    }

    /// The Arabic article and its kin, which are written small inside names.
    private static boolean small(String text, Span span) {
        return span.length() <= 3 && SMALL.contains(span.in(text));
    }

    private static final java.util.Set<String> SMALL =
            java.util.Set.of("al", "el", "ul", "ur", "as", "ash", "ad", "an", "ar", "at", "az", "ez", "es");

    private static boolean begins(String text, Span span) {
        return Character.isUpperCase(text.codePointAt(span.start()));
    }

    private static boolean isHyphen(String mark) {
        return mark.equals("-") || mark.equals("‐") || mark.equals("‑");
    }
}
