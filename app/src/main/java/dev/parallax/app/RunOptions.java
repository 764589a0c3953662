package dev.parallax.app;

import dev.parallax.engine.Options;
import dev.parallax.model.article.Publication;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// How a run is made; the same for every command that reads pages.
final class RunOptions {
    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "Works on N articles at once (default: one a processor). It changes no output.")
    private Optional<Integer> threads = Optional.empty();

    @Option(
            names = "--as-of",
            paramLabel = "DAY",
            description = "Leaves out what was published after DAY (2024-04-20); unknown days stay.")
    private Optional<LocalDate> asOf = Optional.empty();

    @Option(
            names = "--lexicon",
            paramLabel = "DIR",
            description = "Adds your own tables: actors, places, outlets, office-holders. May be given again.")
    private List<Path> lexicons = List.of();

    Options options() {
        Options options = Options.standard().withLexicons(folders());
        if (threads.isPresent()) options = options.withThreads(threads());
        return asOf.isPresent() ? options.asOf(asOf.get()) : options;
    }

    private int threads() {
        int count = threads.orElseThrow();
        if (count < 1 || count > 1024) throw wrong("--threads takes 1 to 1024, not " + count);
        return count;
    }

    private List<Path> folders() {
        for (Path folder : lexicons) {
            if (!Files.isDirectory(folder))
                throw wrong("--lexicon " + folder + " is not a folder; samples/lexicon shows what one holds");
        }
        return lexicons;
    }

    /// Whether it was published in time; one of unknown day was.
    boolean isInTime(Publication publication) {
        return asOf.isEmpty()
                || publication
                        .range()
                        .filter(range -> range.start().isAfter(asOf.get()))
                        .isEmpty();
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
