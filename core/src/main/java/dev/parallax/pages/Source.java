package dev.parallax.pages;

import dev.parallax.model.page.GivenFields;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Bytes with a name, at some depth of containers; they are read once, from front to back.
final class Source {
    private static final int HEAD = 4096;
    private final String path;
    private final String name;
    private final BufferedInputStream bytes;
    private final int depth;
    private final Sent sent;

    /// What is known of bytes beside their name.
    ///
    /// @param charset the one that whoever sent them named
    /// @param type the media type under which they were sent
    /// @param file where they lie by themselves, to be read in any order
    record Sent(Optional<String> charset, Optional<String> type, GivenFields given, Optional<Path> file) {
        static final Sent NOTHING = new Sent(Optional.empty(), Optional.empty(), GivenFields.NONE, Optional.empty());

        static Sent from(Path file) {
            return new Sent(Optional.empty(), Optional.empty(), GivenFields.NONE, Optional.of(file));
        }
    }

    /// @param name what its kind is told by; the end of the path, where nothing else is known
    Source(String path, String name, InputStream bytes, int depth, Sent sent) {
        this.path = path;
        this.name = name;
        this.bytes = new BufferedInputStream(bytes, 1 << 16);
        this.depth = depth;
        this.sent = sent;
    }

    Source(String path, InputStream bytes, int depth, Sent sent) {
        this(path, path, bytes, depth, sent);
    }

    String path() {
        return path;
    }

    InputStream bytes() {
        return bytes;
    }

    int depth() {
        return depth;
    }

    Sent sent() {
        return sent;
    }

    /// Its first bytes, which stay to be read.
    byte[] head() throws IOException {
        bytes.mark(HEAD);
        byte[] head = bytes.readNBytes(HEAD);
        bytes.reset();
        return head;
    }

    /// What is inside a packed file, one level deeper; its ending, which tells what it is, is that of `x.html` for
    /// `x.html.gz`.
    Source inside(String unpackedName, InputStream unpacked) {
        return new Source(path, unpackedName, unpacked, depth + 1, Sent.NOTHING);
    }

    boolean ends(String ending) {
        return endsInOneOf(List.of(ending));
    }

    boolean endsInOneOf(List<String> endings) {
        String lower = name.toLowerCase(Locale.ROOT);
        for (String ending : endings) {
            if (lower.endsWith(ending)) return true;
        }
        return false;
    }

    void close() throws IOException {
        bytes.close();
    }
}
