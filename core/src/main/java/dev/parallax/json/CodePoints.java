package dev.parallax.json;

import dev.parallax.model.Span;
import java.util.Arrays;

/// Turns positions of one text from UTF-16 units, as they are inside, into code points, as they are at the edges, and
/// back. Made once a text, in one pass; a text without characters beyond the basic plane costs nothing.
public final class CodePoints {
    /// Where the second halves of surrogate pairs stand, ascending: each is a unit without a code point of its own.
    private final int[] halves;

    private final int units;

    private CodePoints(int[] halves, int units) {
        this.halves = halves;
        this.units = units;
    }

    public static CodePoints of(String text) {
        int[] halves = new int[16];
        int count = 0;
        for (int i = 1; i < text.length(); i++) {
            if (!Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i))) continue;
            if (count == halves.length) halves = Arrays.copyOf(halves, count * 2);
            halves[count++] = i;
        }
        return new CodePoints(Arrays.copyOf(halves, count), text.length());
    }

    /// How many code points the text has.
    public int length() {
        return units - halves.length;
    }

    /// The code points before UTF-16 unit `unit`; a position inside a pair counts as past it.
    public int at(int unit) {
        int found = Arrays.binarySearch(halves, unit);
        return unit - (found >= 0 ? found : -found - 1);
    }

    /// The UTF-16 unit at which code point number `point` begins.
    public int unit(int point) {
        int low = 0;
        int high = halves.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (halves[middle] - middle <= point) low = middle + 1;
            else high = middle;
        }
        return point + low;
    }

    /// Whether `start` to `end`, in code points, is a stretch of the text.
    public boolean has(int start, int end) {
        return start >= 0 && start <= end && end <= length();
    }

    /// A stretch given in code points, in UTF-16 units.
    public Span span(int start, int end) {
        return new Span(unit(start), unit(end));
    }
}
