package dev.parallax.pages;

import dev.parallax.lexicon.Lexicon;
import dev.parallax.model.page.Reject.Reason;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Queue;

/// The files of a folder and its folders, by path in byte order. A user's lexicon may lie among the pages it was
/// written
/// for; its tables are passed over.
final class FolderMembers implements Members {
    private final Path folder;
    private final String shown;
    private final List<Path> above;
    private final Files files;
    private Optional<Queue<Entry>> entries = Optional.empty();

    /// @param above the real paths of the folders around it: a link back to one of them would never end
    FolderMembers(Path folder, String shown, List<Path> above, Files files) {
        this.folder = folder;
        this.shown = shown.endsWith("/") ? shown : shown + "/";
        this.above = above;
        this.files = files;
    }

    /// @param key what it sorts by, a character a byte
    private record Entry(Path path, String shown, String key) {}

    @Override
    public Optional<Step> next() {
        if (entries.isEmpty()) {
            entries = Optional.of(new ArrayDeque<>());
            Optional<Step> refused = list(entries.get());
            if (refused.isPresent()) return refused;
        }
        return Optional.ofNullable(entries.get().poll()).map(this::step);
    }

    private Step step(Entry entry) {
        List<Path> within = new ArrayList<>(above);
        within.add(real(folder));
        return new Step.Inside(files.member(entry.path, entry.shown, within));
    }

    private Optional<Step> list(Queue<Entry> into) {
        if (above.contains(real(folder)))
            return Optional.of(Members.rejected(shown, Reason.UNREADABLE, "a link back to a folder that it lies in"));
        List<Entry> found = new ArrayList<>();
        try (DirectoryStream<Path> listing = java.nio.file.Files.newDirectoryStream(folder)) {
            for (Path path : listing) {
                if (!Lexicon.isTable(path.getFileName().toString())) found.add(entry(path));
            }
        } catch (DirectoryIteratorException e) {
            return Optional.of(Members.rejected(shown, Reason.UNREADABLE, Files.told(e)));
        } catch (IOException e) {
            return Optional.of(Members.rejected(shown, Reason.UNREADABLE, Files.told(e)));
        }
        found.sort(Comparator.comparing(Entry::key));
        into.addAll(found);
        return found.isEmpty() && above.isEmpty()
                ? Optional.of(Members.rejected(shown, Reason.EMPTY, "a folder without pages"))
                : Optional.empty();
    }

    /// A folder sorts with its `/`, so that the order is that of the whole paths.
    private Entry entry(Path path) {
        String name = path.getFileName().toString();
        String key = java.nio.file.Files.isDirectory(path) ? name + "/" : name;
        return new Entry(
                path, shown + name, new String(key.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1));
    }

    private static Path real(Path folder) {
        try {
            return folder.toRealPath();
        } catch (IOException e) {
            return folder.toAbsolutePath().normalize(); // it cannot be listed either, and the listing says why
        }
    }

    @Override
    public void close() {
        entries = Optional.empty();
    }
}
