package dev.parallax.app;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import picocli.CommandLine.Option;

/// Where the lines of a command go: `--out FILE`, else standard output.
final class Out {
    @Option(
            names = "--out",
            paramLabel = "FILE",
            converter = NewFile.class,
            description = "Writes to FILE instead of standard output.")
    private Optional<Path> file = Optional.empty();

    /// Something that is written.
    interface Content {
        void write(OutputStream out) throws IOException;
    }

    void write(Console console, Content content) throws IOException {
        if (file.isPresent()) whole(file.get(), content);
        else {
            content.write(console.out());
            console.out().flush();
        }
    }

    /// Writes a file beside its place and moves it there when it is whole: half a file never looks like one.
    static void whole(Path file, Content content) throws IOException {
        boolean isSpecial = Files.exists(file) && !Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
        if (isSpecial) direct(file, content);
        else replaced(file, content);
    }

    /// A device, a pipe or a link stays what it is.
    private static void direct(Path file, Content content) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            content.write(out);
        }
    }

    private static void replaced(Path file, Content content) throws IOException {
        Path part = file.resolveSibling(file.getFileName() + ".part");
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(part))) {
            content.write(out);
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(part);
            throw e;
        }
        Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
    }
}
