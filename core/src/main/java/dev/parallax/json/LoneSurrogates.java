package dev.parallax.json;

import java.util.Locale;

/// Spells halves of surrogate pairs, which UTF-8 cannot hold, as JSON escapes: a text keeps its characters and its
/// positions, whatever an outlet put into it.
final class LoneSurrogates {
    private LoneSurrogates() {}

    static boolean in(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isLone(text, i)) return true;
        }
        return false;
    }

    /// The text as a JSON string in which all but plain ASCII is escaped.
    static String quoted(String text) {
        StringBuilder json = new StringBuilder(text.length() * 2).append('"');
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            boolean isPlain = unit >= ' ' && unit < 0x7F && unit != '"' && unit != '\\';
            if (isPlain) json.append(unit);
            else json.append(String.format(Locale.ROOT, "\\u%04x", (int) unit));
        }
        return json.append('"').toString();
    }

    private static boolean isLone(String text, int i) {
        char unit = text.charAt(i);
        if (Character.isHighSurrogate(unit))
            return i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1));
        return Character.isLowSurrogate(unit) && (i == 0 || !Character.isHighSurrogate(text.charAt(i - 1)));
    }
}
