package dev.parallax.pages;

import dev.parallax.model.Digests;
import dev.parallax.model.page.GivenFields;
import dev.parallax.model.page.Page;
import dev.parallax.model.page.PageRead;
import dev.parallax.model.page.Reject;
import dev.parallax.model.page.Reject.Reason;
import java.util.Optional;
import java.util.OptionalLong;

/// Bytes into a page: decoded, or refused because they are nothing, no text, or text that cannot be told.
final class PageMaker {
    /// Share of malformed sequences beyond which the characters are not those that were written.
    private static final double MOST_MALFORMED = 0.05;

    private PageMaker() {}

    static PageRead make(
            String path,
            byte[] bytes,
            Optional<String> declared,
            Page.Format format,
            GivenFields given,
            PageLimits limits) {
        if (isBlank(bytes)) return rejected(path, Reason.EMPTY, bytes.length == 0 ? "no bytes" : "only white space");
        Optional<String> foreign = Kind.foreign(bytes);
        if (foreign.isPresent()) return rejected(path, Reason.BINARY, foreign.get());
        OptionalLong control = Control.firstOfMany(bytes);
        if (control.isPresent())
            return new PageRead.Rejected(new Reject(path, Reason.BINARY, "no text, but control bytes", control));
        Decoder.Decoded decoded = Decoder.decode(bytes, declared, format == Page.Format.HTML);
        OptionalLong malformed = decoded.firstMalformed(MOST_MALFORMED);
        if (malformed.isPresent())
            return new PageRead.Rejected(
                    new Reject(path, Reason.CHARSET, "no charset fits, the best is " + decoded.charset(), malformed));
        OptionalLong tooMany =
                format == Page.Format.HTML ? tagBeyond(limits.tags(), decoded.text()) : OptionalLong.empty();
        if (tooMany.isPresent())
            return new PageRead.Rejected(
                    new Reject(path, Reason.TOO_LARGE, "more tags than " + limits.tags(), tooMany));
        return new PageRead.Read(
                new Page(path, Digests.sha256(bytes), decoded.charset(), format, decoded.text(), given));
    }

    /// Where the first tag beyond the limit begins: a tree takes some fifty times the room of its tags.
    private static OptionalLong tagBeyond(int most, String html) {
        int at = html.indexOf('<');
        for (int tags = 0; at >= 0; at = html.indexOf('<', at + 1)) {
            if (++tags > most) return OptionalLong.of(at);
        }
        return OptionalLong.empty();
    }

    private static PageRead rejected(String path, Reason reason, String detail) {
        return new PageRead.Rejected(new Reject(path, reason, detail));
    }

    private static boolean isBlank(byte[] bytes) {
        for (byte one : bytes) {
            if (one > ' ' || one < 0) return false;
            if (one != ' ' && (one < '\t' || one > '\r')) return false;
        }
        return true;
    }
}
