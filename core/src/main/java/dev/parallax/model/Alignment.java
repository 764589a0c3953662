package dev.parallax.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The way back from each character of a text to the page it was read from, through tags, entities, folded white
/// space and joined paragraphs. Runs follow each other in the text without gap, and their page stretches never go
/// backwards.
public record Alignment(List<Run> runs) {

    /// `textLength` UTF-16 units of the text stand for `pageLength` code points of the page. A run of `exact` kind
    /// maps its code points one to one; any other is one unit (an entity, a fold), and one of page length 0 was put
    /// in by us.
    public record Run(int text, int textLength, int page, int pageLength, boolean exact) {
        public Run {
            if (text < 0 || textLength <= 0 || page < 0 || pageLength < 0)
                throw new IllegalArgumentException(
                        "bad run " + text + "+" + textLength + " page " + page + "+" + pageLength);
        }

        boolean inserted() {
            return pageLength == 0;
        }
    }

    public Alignment {
        runs = List.copyOf(runs);
        int text = 0;
        int page = 0;
        for (Run run : runs) {
            if (run.text != text || run.page < page)
                throw new IllegalArgumentException(
                        "run at text " + run.text + ", page " + run.page + " after text " + text + ", page " + page);
            text += run.textLength;
            page = run.page + run.pageLength;
        }
    }

    /// How many UTF-16 units of text are aligned.
    public int length() {
        return runs.isEmpty() ? 0 : runs.getLast().text + runs.getLast().textLength;
    }

    /// Where a stretch of `text` stands on the page: from the first to the last of its characters that the page has;
    /// nothing when all of it was put in by us. `text` is the text that this alignment was made with.
    public Optional<PageSpan> toPage(String text, Span span) {
        Optional<PageSpan> found = Optional.empty();
        for (int i = runAt(span.start()); i < runs.size() && runs.get(i).text < span.end(); i++) {
            Run run = runs.get(i);
            if (run.inserted()) continue;
            PageSpan piece = onPage(run, text, span);
            found = Optional.of(found.map(before -> before.cover(piece)).orElse(piece));
        }
        return found;
    }

    private static PageSpan onPage(Run run, String text, Span span) {
        if (!run.exact) return new PageSpan(run.page, run.page + run.pageLength);
        int from = Math.max(span.start(), run.text);
        int to = Math.min(span.end(), run.text + run.textLength);
        int start = run.page + text.codePointCount(run.text, from);
        return new PageSpan(start, start + text.codePointCount(from, to));
    }

    private int runAt(int position) {
        int low = 0;
        int high = runs.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            Run run = runs.get(middle);
            if (run.text + run.textLength <= position) low = middle + 1;
            else high = middle;
        }
        return low;
    }

    /// Grows a text and its alignment together; used by one thread, then thrown away.
    public static final class Builder {
        private final StringBuilder text = new StringBuilder();
        private final List<Run> runs = new ArrayList<>();

        /// Adds characters that stand on the page as they are, from code point `page` on.
        public Builder copy(String piece, int page) {
            if (piece.isEmpty()) return this;
            int points = piece.codePointCount(0, piece.length());
            if (!joins(page)) runs.add(new Run(text.length(), piece.length(), page, points, true));
            else {
                Run last = runs.removeLast();
                runs.add(new Run(
                        last.text, last.textLength + piece.length(), last.page, last.pageLength + points, true));
            }
            text.append(piece);
            return this;
        }

        /// Adds characters that stand for `pageLength` other code points of the page, such as an entity or a fold.
        public Builder replace(String piece, int page, int pageLength) {
            if (piece.isEmpty()) return this;
            runs.add(new Run(text.length(), piece.length(), page, pageLength, false));
            text.append(piece);
            return this;
        }

        /// Adds characters that the page does not have, such as the blank line between paragraphs.
        public Builder insert(String piece) {
            return replace(piece, runs.isEmpty() ? 0 : runs.getLast().page + runs.getLast().pageLength, 0);
        }

        private boolean joins(int page) {
            return !runs.isEmpty() && runs.getLast().exact && runs.getLast().page + runs.getLast().pageLength == page;
        }

        public int length() {
            return text.length();
        }

        public String text() {
            return text.toString();
        }

        public Alignment alignment() {
            return new Alignment(runs);
        }
    }
}
