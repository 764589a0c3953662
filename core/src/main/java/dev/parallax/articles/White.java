package dev.parallax.articles;

/// What counts as white space on a page: all that Unicode calls so, and the separators of old files.
final class White {
    private White() {}

    static boolean is(char c) {
        return c <= ' '
                ? c == ' ' || (c >= '\t' && c <= '\r') || (c >= 0x1c && c <= 0x1f)
                : c == 0x85 || c == 0xa0 || (c >= 0x1680 && Character.isSpaceChar(c));
    }

    /// A blank that newsrooms put between the digits of one number.
    static boolean joinsDigits(char c) {
        return c == 0xa0 || c == 0x202f || c == 0x2009 || c == 0x2007;
    }
}
