package dev.parallax.articles;

import java.util.Arrays;

/// Turns positions in UTF-16 units of one page into code points.
final class CodePoints {
    private static final CodePoints PLAIN = new CodePoints(new int[0]);

    /// Where the second halves of surrogate pairs stand.
    private final int[] pairs;

    private CodePoints(int[] pairs) {
        this.pairs = pairs;
    }

    static CodePoints of(String text) {
        if (text.codePointCount(0, text.length()) == text.length()) return PLAIN;
        int[] found = new int[16];
        int count = 0;
        for (int i = 0; i + 1 < text.length(); i++) {
            if (!Character.isHighSurrogate(text.charAt(i)) || !Character.isLowSurrogate(text.charAt(i + 1))) continue;
            if (count == found.length) found = Arrays.copyOf(found, count * 2);
            found[count++] = ++i;
        }
        return new CodePoints(Arrays.copyOf(found, count));
    }

    /// How many code points stand before unit `position`.
    int at(int position) {
        if (pairs.length == 0) return position;
        int low = Arrays.binarySearch(pairs, position);
        return position - (low >= 0 ? low : -low - 1);
    }
}
