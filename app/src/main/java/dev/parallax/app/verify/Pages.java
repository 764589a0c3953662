package dev.parallax.app.verify;

import dev.parallax.model.Digests;
import dev.parallax.pages.fetch.PageCache;
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
    private final Container container;
    private final Map<Path, Members> opened = new HashMap<>();

    /// A page as it is now.
    public record Found(String sha256, String text) {}

    /// What a container, such as an archive or a feed, holds.
    ///
    /// @param pages by their paths in it
    /// @param lines texts of its article lines, by their ids
    public record Members(Map<String, Found> pages, Map<String, String> lines) {
        public Members {
            pages = Map.copyOf(pages);
            lines = Map.copyOf(lines);
        }
    }

    /// Opens a container.
    public interface Container {
        Members open(Path file);
    }

    /// @param folder where the dossier's paths are seen from
    public Pages(Path folder, Container container) {
        this.folder = folder;
        this.container = container;
    }

    /// The page at a path, decoded by the charset that the dossier names.
    Optional<Found> find(String path, String charset) throws IOException {
        Path file = file(path);
        if (Files.isRegularFile(file)) return plain(file, charset);
        return place(path).flatMap(place -> Optional.ofNullable(place.members.pages.get(place.inside)));
    }

    /// The text of an article line as it is now; nothing when its line cannot be found again.
    Optional<String> line(String path, String id) {
        return place(path).flatMap(place -> Optional.ofNullable(place.members.lines.get(id)));
    }

    /// A page that was fetched lies in the cache, under a name of its own.
    private Path file(String path) {
        boolean fetched = path.startsWith("http://") || path.startsWith("https://");
        return fetched ? PageCache.page(folder, path) : folder.resolve(path);
    }

    private record Place(Members members, String inside) {}

    private Optional<Place> place(String path) {
        for (int mark = path.indexOf('!'); mark > 0; mark = path.indexOf('!', mark + 1)) {
            Path file = file(path.substring(0, mark));
            if (Files.isRegularFile(file))
                return Optional.of(new Place(opened.computeIfAbsent(file, container::open), path.substring(mark + 1)));
        }
        return Optional.empty();
    }

    private static Optional<Found> plain(Path file, String charset) throws IOException {
        if (Files.size(file) > LARGEST) return Optional.empty();
        byte[] bytes = Files.readAllBytes(file);
        return Decoding.of(bytes, charset).map(text -> new Found(Digests.sha256(bytes), text));
    }
}
