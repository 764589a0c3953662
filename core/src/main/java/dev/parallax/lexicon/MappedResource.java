package dev.parallax.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/// A file that ships with the program, mapped into memory where it lies: in its folder, or within the jar, which holds
/// it unpacked. The system reads what is asked for, keeps it beside the heap and shares it among processes.
final class MappedResource {
    private static final String IN_JAR = "jar:";
    private static final String WITHIN = "!/";

    private MappedResource() {}

    /// The file's bytes for as long as the program runs; read into the heap where they cannot be mapped, as from a jar
    /// that somebody packed again.
    static ByteBuffer of(URL url) throws IOException {
        Optional<ByteBuffer> mapped = map(url.toString());
        if (mapped.isPresent()) return mapped.get();
        try (InputStream in = url.openStream()) {
            return ByteBuffer.wrap(in.readAllBytes()).asReadOnlyBuffer();
        }
    }

    private static Optional<ByteBuffer> map(String url) throws IOException {
        if (url.startsWith("file:")) {
            try (FileChannel file = open(url)) {
                return Optional.of(map(file, 0, file.size()));
            }
        }
        int within = url.lastIndexOf(WITHIN);
        if (!url.startsWith(IN_JAR + "file:") || within < 0) return Optional.empty();
        try (FileChannel jar = open(url.substring(IN_JAR.length(), within))) {
            Optional<StoredEntry> entry = StoredEntry.find(jar, url.substring(within + WITHIN.length()));
            return entry.isEmpty()
                    ? Optional.empty()
                    : Optional.of(map(jar, entry.get().offset(), entry.get().size()));
        }
    }

    private static FileChannel open(String url) throws IOException {
        try {
            return FileChannel.open(Path.of(new URI(url)), StandardOpenOption.READ);
        } catch (URISyntaxException | IllegalArgumentException e) {
            throw new IOException("no file can be found at " + url, e);
        }
    }

    private static ByteBuffer map(FileChannel file, long offset, long size) throws IOException {
        return file.map(MapMode.READ_ONLY, offset, size);
    }
}
