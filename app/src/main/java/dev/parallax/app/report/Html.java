package dev.parallax.app.report;

import java.util.Locale;

/// Builds HTML in which every foreign character is text: markup comes from literals of ours, all else is escaped.
final class Html {
    private final StringBuilder out = new StringBuilder();

    /// Adds markup of our own.
    Html raw(String markup) {
        out.append(markup);
        return this;
    }

    /// Adds text of anybody's.
    Html text(String words) {
        words.codePoints().forEach(this::escape);
        return this;
    }

    /// Adds text of anybody's that may run in its own direction, so that it cannot turn its neighbours round.
    Html quoted(String words) {
        return raw("<bdi>").text(words).raw("</bdi>");
    }

    Html element(String name, String words) {
        return raw("<" + name + ">").text(words).raw("</" + name + ">");
    }

    private void escape(int point) {
        switch (point) {
            case '<' -> out.append("&lt;");
            case '>' -> out.append("&gt;");
            case '&' -> out.append("&amp;");
            case '"' -> out.append("&quot;");
            case '\'' -> out.append("&#39;");
            default -> visible(point);
        }
    }

    /// Characters that steer a display rather than show in it are spelled out: they could make a page read otherwise
    /// than it is.
    private void visible(int point) {
        if (steers(point)) out.append(String.format(Locale.ROOT, "<span class=\"ctl\">U+%04X</span>", point));
        else out.appendCodePoint(point);
    }

    static boolean steers(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL -> point != '\n' && point != '\t';
            case Character.FORMAT -> point != 0x200C && point != 0x200D && point != 0xAD;
            case Character.SURROGATE -> true;
            default -> false;
        };
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
