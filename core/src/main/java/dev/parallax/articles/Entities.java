package dev.parallax.articles;

import org.jsoup.parser.Parser;

/// Writes a stretch of a page's source into a flow, its character references resolved as a browser does.
final class Entities {
    private static final int LONGEST = 40;

    /// Shows as nothing, and parts no text (WHATWG HTML 13.2.5.7, missing-end-tag-name).
    private static final String NAMELESS = "</>";

    private Entities() {}

    static void flow(String source, int from, int to, boolean link, Flow flow) {
        int at = from;
        while (at < to) {
            char c = source.charAt(at);
            int end = c == '&' ? endOfReference(source, at, to) : at;
            if (c == '<' && source.startsWith(NAMELESS, at)) {
                at += NAMELESS.length();
            } else if (end > at + 1) {
                String decoded = Parser.unescapeEntities(source.substring(at, end), false);
                int plain = plainTail(decoded, source, at, end);
                flow.replace(decoded.substring(0, decoded.length() - plain), at, end - plain, link);
                at = end - plain;
            } else if (White.is(c)) {
                flow.blank(c, at);
                at++;
            } else {
                int stop = at + 1;
                while (stop < to && isPlain(source.charAt(stop))) stop++;
                flow.copy(source, at, stop, link);
                at = stop;
            }
        }
    }

    private static boolean isPlain(char c) {
        return c != '&' && c != '<' && !White.is(c);
    }

    /// Past the `;` or the last letter of what may be a reference; `at` when it is none.
    private static int endOfReference(String source, int at, int to) {
        int end = at + 1;
        int most = Math.min(to, at + LONGEST);
        if (end < most && source.charAt(end) == '#') end++;
        while (end < most && Character.isLetterOrDigit(source.charAt(end)) && source.charAt(end) < 0x80) end++;
        if (end < to && source.charAt(end) == ';') end++;
        String reference = source.substring(at, end);
        return Parser.unescapeEntities(reference, false).equals(reference) ? at : end;
    }

    /// How many characters at the end stand for themselves, as `foo` in `&nbspfoo`.
    private static int plainTail(String decoded, String source, int from, int to) {
        int same = 0;
        while (same < decoded.length() - 1
                && same < to - from - 1
                && decoded.charAt(decoded.length() - 1 - same) == source.charAt(to - 1 - same)) same++;
        return same;
    }
}
