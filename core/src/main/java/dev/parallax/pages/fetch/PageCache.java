package dev.parallax.pages.fetch;

import dev.parallax.model.Digests;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.Properties;

/// A folder with what was fetched, so that the next run only asks whether it changed, and `verify` finds the pages of
/// a dossier again. A page lies in `DIGEST.page`, what its server said of it in `DIGEST.head`.
public final class PageCache {
    private final Path folder;

    PageCache(Path folder) {
        this.folder = folder;
    }

    /// The file that holds the page of an address.
    public static Path page(Path folder, String address) {
        return folder.resolve(digest(address) + ".page");
    }

    private static String digest(String address) {
        return Digests.sha256(address.getBytes(StandardCharsets.UTF_8)).substring(0, 32);
    }

    /// What was said of the page of an address when it was kept; nothing when there is none.
    Optional<Properties> head(String address) {
        Path file = folder.resolve(digest(address) + ".head");
        if (!Files.isRegularFile(file) || !Files.isRegularFile(page(folder, address))) return Optional.empty();
        Properties head = new Properties();
        try (InputStream in = Files.newInputStream(file)) {
            head.load(in);
            return Optional.of(head);
        } catch (IOException | IllegalArgumentException e) {
            return Optional.empty(); // a cache that cannot be read is no cache
        }
    }

    byte[] bytes(String address) throws IOException {
        return Files.readAllBytes(page(folder, address));
    }

    void keep(String address, Properties head, byte[] bytes) throws IOException {
        Files.createDirectories(folder);
        whole(page(folder, address), out -> out.write(bytes));
        whole(folder.resolve(digest(address) + ".head"), out -> {
            for (String name : head.stringPropertyNames())
                out.write((name + "=" + head.getProperty(name).replace("\\", "\\\\") + "\n")
                        .getBytes(StandardCharsets.ISO_8859_1));
        });
    }

    private interface Writing {
        void to(OutputStream out) throws IOException;
    }

    /// Under its name only once all of it is there.
    private void whole(Path file, Writing writing) throws IOException {
        Path part = Files.createTempFile(folder, "part", "");
        try (OutputStream out = Files.newOutputStream(part)) {
            writing.to(out);
        }
        Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
    }
}
