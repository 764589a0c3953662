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

    static PageRead make(String path, byte[] bytes, Optional<String> declared, Page.Format format, GivenFields given) {
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
        return new PageRead.Read(
                new Page(path, Digests.sha256(bytes), decoded.charset(), format, decoded.text(), given));
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
