package dev.parallax.app.verify;

import java.util.Locale;
import org.jsoup.parser.Parser;

/// What a reader sees of a stretch of a page: scripts, styles, comments and tags out, entities resolved, white space
/// disregarded. One pass over the stretch, whatever is in it.
public final class Shown {
    private Shown() {}

    /// Whether the stretch, as it stands or as it is seen, reads as the quotation.
    public static boolean reads(String stretch, String quotation) {
        String bare = bare(quotation);
        return bare.equals(bare(stretch)) || bare.equals(bare(seen(stretch)));
    }

    static String bare(String text) {
        StringBuilder bare = new StringBuilder(text.length());
        text.codePoints()
                .filter(point -> !Character.isWhitespace(point) && !Character.isSpaceChar(point) && point != 0x85)
                .forEach(bare::appendCodePoint);
        return bare.toString();
    }

    /// Entities are resolved between the tags: one that a tag cuts in two is none.
    static String seen(String stretch) {
        StringBuilder seen = new StringBuilder(stretch.length());
        int words = 0;
        int at = 0;
        while (at < stretch.length()) {
            int end = stretch.charAt(at) == '<' ? endOfMarkup(stretch, at) : at;
            if (end > at) {
                seen.append(Parser.unescapeEntities(stretch.substring(words, at), false));
                words = end;
            }
            at = Math.max(end, at + 1);
        }
        return seen.append(Parser.unescapeEntities(stretch.substring(words), false))
                .toString();
    }

    /// Just past the markup that begins here, or here when none does.
    private static int endOfMarkup(String text, int at) {
        if (text.startsWith("<!--", at)) return past(text, "-->", at + 4);
        String rest = text.substring(at, Math.min(text.length(), at + 8)).toLowerCase(Locale.ROOT);
        if (rest.startsWith("<script")) return pastElement(text, "</script", at);
        if (rest.startsWith("<style")) return pastElement(text, "</style", at);
        return isTag(rest) ? past(text, ">", at) : at;
    }

    /// As browsers have it: `<` and `</` alone, at the end of what is looked at, are words.
    private static boolean isTag(String rest) {
        if (rest.length() < 2) return false;
        char second = rest.charAt(1);
        boolean letter = (second >= 'a' && second <= 'z') || (second >= 'A' && second <= 'Z'); // of ASCII only
        return letter || second == '!' || second == '?' || (second == '/' && rest.length() > 2);
    }

    private static int pastElement(String text, String close, int at) {
        for (int i = at; i + close.length() <= text.length(); i++) {
            if (text.regionMatches(true, i, close, 0, close.length())) return past(text, ">", i);
        }
        return text.length();
    }

    private static int past(String text, String end, int from) {
        int found = text.indexOf(end, from);
        return found < 0 ? text.length() : found + end.length();
    }
}
