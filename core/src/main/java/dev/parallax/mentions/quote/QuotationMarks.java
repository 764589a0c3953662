package dev.parallax.mentions.quote;

import dev.parallax.model.Span;
import java.util.ArrayList;
import java.util.List;

/// Finds what stands between quotation marks of any shape, marks included. A quotation that goes on in the next
/// paragraph opens there anew and closes only at its end, so each paragraph gives a stretch of its own.
final class QuotationMarks {
    private static final String OPENERS = "“«„\"‘'`";
    private static final int SHORTEST = 2;
    /// An apostrophe may be mistaken for a mark, so it holds for fewer characters.
    private static final int LONGEST_SINGLE = 400;
    private static final int LONGEST = 5_000;
    /// Between two paragraphs there are a few line breaks.
    private static final int GAP = 20;

    private final String text;
    private final List<Span> found = new ArrayList<>();

    private QuotationMarks(String text) {
        this.text = text;
    }

    static List<Span> in(String text) {
        QuotationMarks marks = new QuotationMarks(text);
        int start = 0;
        while (start < text.length()) {
            int end = text.indexOf('\n', start);
            if (end < 0) end = text.length();
            marks.paragraph(start, end);
            start = end + 1;
        }
        return marks.found;
    }

    private void paragraph(int start, int end) {
        int at = start;
        while (at < end) {
            int width = opens(at, start);
            if (width == 0) {
                at++;
                continue;
            }
            int close = close(at, width, end);
            if (close < 0 && !goesOn(at, end)) {
                at += width;
                continue;
            }
            int to = close < 0 ? trimmed(at, end) : close;
            if (to - at > SHORTEST + width) found.add(new Span(at, to));
            at = to;
        }
    }

    private int trimmed(int at, int end) {
        int to = end;
        while (to > at && Character.isWhitespace(text.charAt(to - 1))) to--;
        return to;
    }

    /// How many characters the opening mark at `at` has; 0 when there is none.
    private int opens(int at, int start) {
        char c = text.charAt(at);
        if (OPENERS.indexOf(c) < 0) return 0;
        boolean free = at == start || !Character.isLetterOrDigit(text.charAt(at - 1));
        int width = isPair(at) ? 2 : 1;
        int next = at + width;
        boolean begins = next < text.length() && !Character.isWhitespace(text.charAt(next));
        return free && begins ? width : 0;
    }

    /// Two apostrophes stand for a double mark.
    private boolean isPair(int at) {
        char c = text.charAt(at);
        return (c == '\'' || c == '`') && at + 1 < text.length() && text.charAt(at + 1) == c;
    }

    private int close(int open, int width, int end) {
        char mark = text.charAt(open);
        boolean single = width == 1 && (mark == '\'' || mark == '‘' || mark == '`');
        int limit = Math.min(end, open + (single ? LONGEST_SINGLE : LONGEST));
        for (int i = open + width; i < limit; i++) {
            if (closes(i, mark, width, end)) return i + width;
            if ("“„«".indexOf(mark) >= 0 && text.charAt(i) == mark) return -1;
        }
        return -1;
    }

    private boolean closes(int at, char open, int width, int end) {
        char c = text.charAt(at);
        return switch (open) {
            case '“' -> c == '”';
            case '„' -> c == '“' || c == '”';
            case '«' -> c == '»';
            case '"' -> c == '"';
            default -> width == 2 ? isEndPair(at) : (c == '\'' || c == '’') && isSingleEnd(at, end);
        };
    }

    private boolean isEndPair(int at) {
        return text.charAt(at) == '\'' && at + 1 < text.length() && text.charAt(at + 1) == '\'';
    }

    private boolean isSingleEnd(int at, int end) {
        boolean free = at + 1 >= end || !Character.isLetterOrDigit(text.charAt(at + 1));
        return free && text.charAt(at - 1) != 's' && !Character.isWhitespace(text.charAt(at - 1));
    }

    /// Whether the next paragraph opens the same quotation anew.
    private boolean goesOn(int at, int end) {
        int next = end;
        while (next < text.length() && next < end + GAP && Character.isWhitespace(text.charAt(next))) next++;
        return next < text.length()
                && text.charAt(next) == text.charAt(at)
                && text.charAt(at) != '\''
                && text.charAt(at) != '‘';
    }
}
