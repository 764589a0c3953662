package dev.parallax.app.verify;

import java.util.Locale;
import org.jsoup.parser.Parser;

/// What a reader sees of a stretch of a page: scripts, styles, comments and tags out, entities resolved, white space
/// disregarded. One pass over the stretch, whatever is in it.
final class Shown {
    private Shown() {}

    /// Whether the stretch, as it stands or as it is seen, reads as the quotation.
    static boolean reads(String stretch, String quotation) {
        String bare = bare(quotation);
        return bare.equals(bare(stretch)) || bare.equals(bare(Parser.unescapeEntities(withoutTags(stretch), false)));
    }

    static String bare(String text) {
        StringBuilder bare = new StringBuilder(text.length());
        text.codePoints()
                .filter(point -> !Character.isWhitespace(point) && !Character.isSpaceChar(point) && point != 0x85)
                .forEach(bare::appendCodePoint);
        return bare.toString();
    }

    static String withoutTags(String stretch) {
        StringBuilder seen = new StringBuilder(stretch.length());
        int at = 0;
        while (at < stretch.length()) {
            int end = stretch.charAt(at) == '<' ? endOfMarkup(stretch, at) : at;
            if (end == at) seen.append(stretch.charAt(at++));
            else at = end;
        }
        return seen.toString();
    }

    /// Just past the markup that begins here, or here when none does.
    private static int endOfMarkup(String text, int at) {
        if (text.startsWith("<!--", at)) return past(text, "-->", at + 4);
        String rest = text.substring(at, Math.min(text.length(), at + 8)).toLowerCase(Locale.ROOT);
        if (rest.startsWith("<script")) return pastElement(text, "</script", at);
        if (rest.startsWith("<style")) return pastElement(text, "</style", at);
        boolean isTag = rest.length() > 1 && (Character.isLetter(rest.charAt(1)) || "/!?".indexOf(rest.charAt(1)) >= 0);
        return isTag ? past(text, ">", at) : at;
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
