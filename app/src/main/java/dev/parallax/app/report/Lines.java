package dev.parallax.app.report;

import dev.parallax.app.Visible;
import java.util.ArrayList;
import java.util.List;

/// Breaks text into lines of a width: a paragraph after an indent, its later lines after another.
final class Lines {
    private final int width;

    Lines(int width) {
        this.width = width;
    }

    /// @param first before the first line, `later` before the others
    List<String> of(String text, String first, String later) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder(first);
        boolean isEmpty = true;
        for (String word : Visible.of(text).strip().split("\\s+", -1)) {
            if (!isEmpty && length(line) + 1 + length(word) > width) {
                lines.add(line.toString());
                line = new StringBuilder(later);
                isEmpty = true;
            }
            if (!isEmpty) line.append(' ');
            line.append(word);
            isEmpty = false;
        }
        lines.add(line.toString());
        return lines;
    }

    private static int length(CharSequence text) {
        return Character.codePointCount(text, 0, text.length());
    }
}
