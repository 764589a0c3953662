package dev.parallax.pages;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipException;

/// Reading with an end to it.
final class Bytes {
    private Bytes() {}

    /// Thrown when more bytes come than a limit allows.
    static final class TooLarge extends IOException {
        private static final long serialVersionUID = 1L;

        TooLarge(String message) {
            super(message);
        }
    }

    /// Thrown when an end is missing.
    static final class Truncated extends EOFException {
        private static final long serialVersionUID = 1L;

        Truncated(String message) {
            super(message);
        }
    }

    /// All bytes that are left.
    ///
    /// @throws TooLarge when they are more than `most`
    static byte[] all(InputStream in, int most) throws IOException {
        byte[] bytes = in.readNBytes(most);
        if (bytes.length == most && in.read() >= 0) throw new TooLarge("more than " + most + " bytes");
        return bytes;
    }

    /// Whether a failure says that the end is missing.
    static boolean isTruncated(IOException e) {
        return e instanceof EOFException
                || (e instanceof ZipException && String.valueOf(e.getMessage()).contains("nexpected end"));
    }
}
