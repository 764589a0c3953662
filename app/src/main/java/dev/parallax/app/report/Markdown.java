package dev.parallax.app.report;

import dev.parallax.app.Visible;

/// Keeps text of anybody's from being markup in Markdown or in the HTML that becomes of it.
final class Markdown {
    private static final String MARKS = "\\`*_{}[]()<>#+-!|~^$:@";

    private Markdown() {}

    static String text(String words) {
        StringBuilder safe = new StringBuilder(words.length());
        Visible.of(words).codePoints().forEach(point -> {
            switch (point) {
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '&' -> safe.append("&amp;");
                default -> {
                    if (MARKS.indexOf(point) >= 0 && !isHarmless(point)) safe.append('\\');
                    safe.appendCodePoint(point);
                }
            }
        });
        return safe.toString();
    }

    /// Marks that mean something only at the start of a line, where our own words always stand first.
    private static boolean isHarmless(int point) {
        return point == '-' || point == '+' || point == '(' || point == ')' || point == '!';
    }
}
