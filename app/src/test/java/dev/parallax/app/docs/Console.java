package dev.parallax.app.docs;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// The console blocks of a page, and a place in which to run them.
///
/// A line that begins with `$` is a command; what follows is what it prints. A last line `…` means that it prints more.
final class Console {
    static final String MORE = "…";
    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

    private final Path folder;

    Console(Path folder) throws IOException {
        this.folder = folder;
        copy(ROOT.resolve("samples"), folder.resolve("samples"));
        Path program = Files.writeString(
                folder.resolve("parallax"),
                "#!/bin/sh\nexec '" + Path.of(System.getProperty("java.home"), "bin/java")
                        + "' -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xss4m"
                        + " --enable-native-access=ALL-UNNAMED -cp '" + System.getProperty("java.class.path")
                        + "' dev.parallax.app.Main \"$@\"\n");
        if (!program.toFile().setExecutable(true)) throw new IOException("cannot make " + program + " a program");
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList())
                Files.copy(file, to.resolve(from.relativize(file).toString()));
        }
    }

    /// A command and what the page says it prints.
    record Step(String command, List<String> output) {
        Step {
            output = List.copyOf(output);
        }

        boolean isCut() {
            return !output.isEmpty() && output.getLast().equals(MORE);
        }

        /// What the page should say, given what the command printed.
        List<String> shown(List<String> printed) {
            if (!isCut()) return printed;
            int kept = output.size() <= 2 ? 24 : output.size() - 1;
            if (printed.size() <= kept) return printed;
            List<String> shown = new ArrayList<>(printed.subList(0, kept));
            shown.add(MORE);
            return shown;
        }
    }

    /// What a command prints, standard error left out.
    List<String> run(String command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder("bash", "-c", command)
                .directory(folder.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        process.getOutputStream().close();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return printed.lines().toList();
    }

    String python(String program) throws IOException, InterruptedException {
        Files.writeString(folder.resolve("page.py"), program);
        Process process = new ProcessBuilder("python3", "page.py")
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return process.waitFor() == 0 ? "" : printed;
    }
}
