package dev.parallax.app.report;

import dev.parallax.app.Visible;

/// Builds HTML in which every foreign character is text: markup comes from literals of ours, all else is escaped.
final class Html {
    private final String prefix;
    private final StringBuilder out = new StringBuilder();

    /// @param prefix before every id, so that several dossiers fit on one page
    Html(String prefix) {
        this.prefix = prefix;
    }

    /// Adds markup of our own.
    Html raw(String markup) {
        out.append(markup);
        return this;
    }

    /// Opens an element of ours with an id.
    Html open(String tag, String id) {
        return raw("<" + tag + " id=\"").text(prefix + id).raw("\">");
    }

    /// Opens a link to the element with an id.
    Html link(String id) {
        return raw("<a href=\"#").text(prefix + id).raw("\">");
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
        if (Visible.steers(point)) out.append("[").append(Visible.name(point)).append("]");
        else out.appendCodePoint(point);
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
