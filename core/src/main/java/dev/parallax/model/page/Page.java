package dev.parallax.model.page;

import dev.parallax.model.Digests;
import dev.parallax.model.ParallaxException;

/// What was published: one page, byte for byte, and its characters as decoded.
///
/// @param path as given, with `/`; a member of a container is `pages.zip!a/b.html`
/// @param sha256 of its bytes, 64 hex digits
/// @param charset the one its bytes were decoded by
/// @param text as decoded: a leading byte-order mark dropped, line ends as they stand, malformed sequences U+FFFD
/// @param given what its container says of it (address, date, title), which the page itself may lack
public record Page(String path, String sha256, String charset, Format format, String text, GivenFields given) {

    /// What the text of a page is written in.
    public enum Format {
        HTML,
        /// a page whose layout was lost: furniture and all, as lines
        TEXT
    }

    public Page {
        if (sha256.length() != 64) throw new ParallaxException("not a SHA-256: " + sha256 + " of " + path);
    }

    /// `a-` and 16 digits of the digest: equal bytes from two places are one article.
    public String articleId() {
        return given.id().orElse("a-" + sha256.substring(0, 16));
    }

    /// Its length in code points.
    public int length() {
        return text.codePointCount(0, text.length());
    }

    public static Page of(String path, byte[] bytes, String charset, Format format, String text) {
        return new Page(path, Digests.sha256(bytes), charset, format, text, GivenFields.NONE);
    }
}
