package dev.parallax.app.verify;

import dev.parallax.model.Digests;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// The pages that a dossier names, found again under a folder.
public final class Pages {
    private static final int LARGEST = 100_000_000;

    private final Path folder;
    private final Members members;
    private final Map<String, Map<String, Found>> opened = new HashMap<>();

    /// A page as it is now.
    public record Found(String sha256, String text) {}

    /// Opens a container, such as an archive or a feed, and gives the pages in it by their paths below it.
    public interface Members {
        Map<String, Found> of(Path container);
    }

    /// @param folder where the dossier's paths are seen from
    public Pages(Path folder, Members members) {
        this.folder = folder;
        this.members = members;
    }

    /// The page at a path, decoded by the charset that the dossier names.
    Optional<Found> find(String path, String charset) throws IOException {
        Path file = folder.resolve(path);
        if (Files.isRegularFile(file)) return plain(file, charset);
        for (int mark = path.indexOf('!'); mark > 0; mark = path.indexOf('!', mark + 1)) {
            Path container = folder.resolve(path.substring(0, mark));
            if (Files.isRegularFile(container))
                return Optional.ofNullable(
                        opened.computeIfAbsent(path.substring(0, mark), name -> members.of(container))
                                .get(path.substring(mark + 1)));
        }
        return Optional.empty();
    }

    private static Optional<Found> plain(Path file, String charset) throws IOException {
        if (Files.size(file) > LARGEST) return Optional.empty();
        byte[] bytes = Files.readAllBytes(file);
        return Decoding.of(bytes, charset).map(text -> new Found(Digests.sha256(bytes), text));
    }
}
