package dev.parallax.pages;

import java.util.Map;

/// Writes XML content as HTML: elements without their attributes, words escaped. Blocks of NITF 3.6 take the names
/// that HTML has for them; its inline elements (`person`, `chron`) mean nothing to a browser and change nothing.
final class Markup {
    private static final Map<String, String> IN_HTML = Map.of(
            "hl1", "h1",
            "hl2", "h2",
            "block", "div",
            "bq", "blockquote",
            "media", "figure",
            "media-caption", "figcaption");

    private final StringBuilder html = new StringBuilder();

    void open(String name) {
        html.append('<').append(IN_HTML.getOrDefault(name, name)).append('>');
    }

    void close(String name) {
        html.append("</").append(IN_HTML.getOrDefault(name, name)).append('>');
    }

    void words(String words) {
        for (int i = 0; i < words.length(); i++) {
            char one = words.charAt(i);
            switch (one) {
                case '<' -> html.append("&lt;");
                case '>' -> html.append("&gt;");
                case '&' -> html.append("&amp;");
                default -> html.append(one);
            }
        }
    }

    int length() {
        return html.length();
    }

    @Override
    public String toString() {
        return html.toString();
    }
}
