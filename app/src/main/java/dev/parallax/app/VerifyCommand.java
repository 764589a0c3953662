package dev.parallax.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `parallax verify`: whether a dossier says what its pages say.
@Command(
        name = "verify",
        description = "Re-checks a dossier from the outside, with nothing but its pages: every digest, position and"
                + " quotation, and every number, name and date of the brief against its evidence.",
        optionListHeading = "%nOptions:%n",
        footerHeading = "%nExample:%n",
        footer = {"  parallax dossier --format json samples > dossier.json", "  parallax verify dossier.json"})
@SuppressWarnings({"NullAway.Init", "UnusedVariable"}) // picocli sets and reads the mixins
final class VerifyCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private HelpOption help;

    @Parameters(paramLabel = "DOSSIER", description = "A dossier as --format json writes it; - is standard input.")
    private String dossier;

    @Option(
            names = "--pages",
            paramLabel = "DIR",
            description = "Where the paths that the dossier names are seen from (default: here).")
    private Optional<Path> pages = Optional.empty();

    VerifyCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        return 2;
    }
}
