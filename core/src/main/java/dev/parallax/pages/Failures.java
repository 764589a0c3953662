package dev.parallax.pages;

import dev.parallax.model.page.Reject;
import dev.parallax.model.page.Reject.Reason;
import java.io.IOException;
import java.util.OptionalLong;

/// Tells which reason of the contract a failed reading has.
final class Failures {
    private Failures() {}

    static Reject reject(String path, IOException e) {
        return reject(path, e, OptionalLong.empty());
    }

    static Reject reject(String path, IOException e, OptionalLong offset) {
        return new Reject(path, reason(e), detail(e), offset);
    }

    private static Reason reason(IOException e) {
        if (e instanceof Bytes.TooLarge || e instanceof Unpacked.Bomb) return Reason.TOO_LARGE;
        if (Bytes.isTruncated(e)) return Reason.TRUNCATED;
        return e instanceof Container.Broken
                        || e instanceof java.util.zip.ZipException
                        || e instanceof org.netpreserve.jwarc.ParsingException
                ? Reason.MALFORMED
                : Reason.UNREADABLE;
    }

    private static String detail(IOException e) {
        String message = e.getMessage();
        if (message != null && e instanceof Bytes.Truncated) return message;
        if (Bytes.isTruncated(e)) return "it ends before its end; fetch or copy it anew";
        return message == null ? e.getClass().getSimpleName() : message;
    }
}
