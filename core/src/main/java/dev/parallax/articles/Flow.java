package dev.parallax.articles;

import dev.parallax.model.Alignment;
import dev.parallax.model.article.Passage;

/// Gathers the running text of one block: white space folded to single blanks and cut at both ends, each character
/// with its place on the page.
final class Flow {
    private final CodePoints points;
    private Alignment.Builder out = new Alignment.Builder();
    private final StringBuilder exact = new StringBuilder();
    private int exactFrom;
    private boolean blank;
    private boolean blankExact;
    private int blankFrom;
    private int blankTo;
    private char blankChar;
    private char last;
    private int linkLetters;

    Flow(CodePoints points) {
        this.points = points;
    }

    boolean isEmpty() {
        return out.length() == 0 && exact.isEmpty();
    }

    /// White space that stands on the page as it is, at unit `at`.
    void blank(char white, int at) {
        blank(white, at, at + 1, true);
    }

    /// One character (or pair) that stands on the page as it is, at unit `at`.
    void copy(CharSequence character, int at, boolean link) {
        char first = character.charAt(0);
        if (White.is(first)) {
            blank(first, at);
            return;
        }
        settleBlank(first);
        if (exact.isEmpty()) exactFrom = at;
        else if (exactFrom + exact.length() != at) {
            flush();
            exactFrom = at;
        }
        exact.append(character);
        last = first;
        if (link) linkLetters++;
    }

    /// Characters without white space that stand on the page as they are, from unit `from` to `to`.
    void copy(String source, int from, int to, boolean link) {
        settleBlank(source.charAt(from));
        if (exact.isEmpty()) exactFrom = from;
        else if (exactFrom + exact.length() != from) {
            flush();
            exactFrom = from;
        }
        exact.append(source, from, to);
        last = source.charAt(to - 1);
        if (link) linkLetters += source.codePointCount(from, to);
    }

    /// Characters that the page writes otherwise, such as an entity, from unit `from` to `to`.
    void replace(String characters, int from, int to, boolean link) {
        if (characters.isEmpty()) return;
        char first = characters.charAt(0);
        if (characters.length() == 1 && White.is(first)) {
            blank(first, from, to, false);
            return;
        }
        settleBlank(first);
        flush();
        out.replace(characters, points.at(from), points.at(to) - points.at(from));
        last = characters.charAt(characters.length() - 1);
        if (link) linkLetters += characters.length();
    }

    /// A line break that is a tag.
    void lineBreak() {
        if (isEmpty() || blank) return;
        blank = true;
        blankExact = false;
        blankFrom = -1;
        blankChar = ' ';
    }

    private void blank(char c, int from, int to, boolean asItIs) {
        if (isEmpty()) return;
        if (!blank || blankFrom < 0) {
            blankFrom = from;
            blankExact = asItIs;
            blankChar = c;
        } else {
            blankExact = false;
            blankChar = ' ';
        }
        blank = true;
        blankTo = to;
    }

    private void settleBlank(char next) {
        if (!blank) return;
        blank = false;
        boolean keeps = White.joinsDigits(blankChar) && Character.isDigit(last) && Character.isDigit(next);
        String written = keeps ? String.valueOf(blankChar) : " ";
        flush();
        if (blankFrom < 0) out.insert(" ");
        else if (blankExact && (keeps || blankChar == ' ')) out.copy(written, points.at(blankFrom));
        else out.replace(written, points.at(blankFrom), points.at(blankTo) - points.at(blankFrom));
    }

    private void flush() {
        if (exact.isEmpty()) return;
        out.copy(exact.toString(), points.at(exactFrom));
        exact.setLength(0);
    }

    int linkLetters() {
        return linkLetters;
    }

    /// The text gathered so far; the next one begins empty.
    Passage take() {
        flush();
        Passage passage = Passage.of(out);
        out = new Alignment.Builder();
        blank = false;
        linkLetters = 0;
        last = 0;
        return passage;
    }
}
