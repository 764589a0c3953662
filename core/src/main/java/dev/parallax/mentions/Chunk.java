package dev.parallax.mentions;

import dev.parallax.model.Span;
import java.util.List;

/// Neighbouring words of a sentence that may be a name or several.
record Chunk(String text, List<Unit> units, int from, int to, int sentence) {
    int size() {
        return to - from;
    }

    boolean isEmpty() {
        return to <= from;
    }

    Unit unit(int i) {
        return units.get(from + i);
    }

    Unit last() {
        return units.get(to - 1);
    }

    Chunk part(int start, int end) {
        return new Chunk(text, units, from + start, from + end, sentence);
    }

    Span span() {
        return units.get(from).span().cover(last().span());
    }

    String words() {
        return span().in(text);
    }

    /// The word before the chunk in its sentence, in lower case; empty at its beginning.
    String before() {
        return from == 0 ? "" : units.get(from - 1).text().toLowerCase(java.util.Locale.ROOT);
    }

    /// The word after it, empty at the end.
    String after() {
        return to >= units.size() ? "" : units.get(to).text();
    }
}
