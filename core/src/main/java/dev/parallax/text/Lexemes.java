package dev.parallax.text;

import dev.parallax.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntPredicate;

/// A text as lexemes, in text order. Asking beyond either end gives a word that equals nothing, so that patterns need
/// not look where they are.
public final class Lexemes {
    private static final Lexeme NOTHING = new Lexeme(new Span(0, 0), "\0", false, false);
    /// A number of more digits is no count of anything.
    private static final int MOST_DIGITS = 9;

    private final String text;
    private final List<Lexeme> all;

    private Lexemes(String text, List<Lexeme> all) {
        this.text = text;
        this.all = all;
    }

    public static Lexemes of(String text) {
        List<Lexeme> all = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int end = end(text, at);
            if (!Character.isWhitespace(text.codePointAt(at)) && !isBlank(text.codePointAt(at)))
                all.add(lexeme(text, at, end));
            else if (text.substring(at, end).chars().filter(c -> c == '\n').count() > 1)
                all.add(new Lexeme(new Span(at, end), "\n", false, false));
            at = end;
        }
        return new Lexemes(text, all);
    }

    private static Lexeme lexeme(String text, int at, int end) {
        String word = text.substring(at, end).toLowerCase(Locale.ROOT);
        boolean glued = at > 0 && !Character.isWhitespace(text.charAt(at - 1)) && !isBlank(text.charAt(at - 1));
        return new Lexeme(new Span(at, end), plain(word), Character.isUpperCase(text.codePointAt(at)), glued);
    }

    private static String plain(String word) {
        return switch (word) {
            case "‐", "‑", "–", "−" -> "-";
            case "’", "ʼ", "`" -> "'";
            default -> word;
        };
    }

    private static int end(String text, int at) {
        int first = text.codePointAt(at);
        if (Character.isLetter(first)) return run(text, at, c -> Character.isLetter(c) || isMark(c));
        if (Character.isDigit(first)) return run(text, at, Character::isDigit);
        if (Character.isWhitespace(first) || isBlank(first))
            return run(text, at, c -> Character.isWhitespace(c) || isBlank(c));
        return at + Character.charCount(first);
    }

    private static int run(String text, int at, IntPredicate same) {
        int end = at;
        while (end < text.length() && same.test(text.codePointAt(end)))
            end += Character.charCount(text.codePointAt(end));
        return end;
    }

    /// No-break blanks are white space to a reader, not to Java.
    private static boolean isBlank(int c) {
        return c == '\u00a0' || c == '\u2007' || c == '\u202f';
    }

    private static boolean isMark(int c) {
        return Character.getType(c) == Character.NON_SPACING_MARK;
    }

    public int size() {
        return all.size();
    }

    public Lexeme get(int i) {
        return i >= 0 && i < all.size() ? all.get(i) : NOTHING;
    }

    public String word(int i) {
        return get(i).word();
    }

    public boolean is(int i, String... words) {
        for (String word : words) {
            if (word(i).equals(word)) return true;
        }
        return false;
    }

    public boolean glued(int i) {
        return get(i).glued();
    }

    /// The digits of a lexeme as a number; -1 for anything else, and for more digits than a count has.
    public int number(int i) {
        Lexeme lexeme = get(i);
        boolean countable = lexeme.isFigure() && lexeme.word().length() <= MOST_DIGITS;
        return countable ? Integer.parseInt(lexeme.word()) : -1;
    }

    public int digits(int i) {
        return get(i).isFigure() ? word(i).length() : 0;
    }

    /// From the first character of lexeme `from` to the last of the one before `to`.
    public Span span(int from, int to) {
        return get(from).span().cover(get(to - 1).span());
    }

    public String between(int left, int right) {
        return text.substring(get(left).span().end(), get(right).span().start());
    }

    /// The first lexeme that starts at `position` or after it; `size()` when there is none.
    public int indexAt(int position) {
        int low = 0;
        int high = all.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (all.get(middle).span().start() < position) low = middle + 1;
            else high = middle;
        }
        return low;
    }

    public String text() {
        return text;
    }
}
