package dev.parallax.pages;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
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
    private final Optional<String> declaredCharset;

    Source(String path, InputStream bytes, int depth) {
        this(path, path, bytes, depth, Optional.empty());
    }

    Source(String path, InputStream bytes, int depth, Optional<String> declaredCharset) {
        this(path, path, bytes, depth, declaredCharset);
    }

    private Source(String path, String name, InputStream bytes, int depth, Optional<String> declaredCharset) {
        this.path = path;
        this.name = name;
        this.bytes = new BufferedInputStream(bytes, 1 << 16);
        this.depth = depth;
        this.declaredCharset = declaredCharset;
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

    /// The charset that whoever sent the bytes named, such as an HTTP header.
    Optional<String> declaredCharset() {
        return declaredCharset;
    }

    /// Its first bytes, which stay to be read.
    byte[] head() throws IOException {
        bytes.mark(HEAD);
        byte[] head = bytes.readNBytes(HEAD);
        bytes.reset();
        return head;
    }

    /// What is inside a packed file; its ending, which tells what it is, is that of `x.html` for `x.html.gz`.
    Source inside(String unpackedName, InputStream unpacked) {
        return new Source(path, unpackedName, unpacked, depth, Optional.empty());
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
