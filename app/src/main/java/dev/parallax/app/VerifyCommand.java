package dev.parallax.app;

import dev.parallax.app.verify.Pages;
import dev.parallax.app.verify.Tally;
import dev.parallax.app.verify.Unproved;
import dev.parallax.app.verify.Verification;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

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

    @Spec
    private CommandSpec spec;

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
        List<String> lines = lines();
        if (lines.isEmpty()) throw new ParameterException(spec.commandLine(), dossier + " holds no dossier");
        Pages found = new Pages(pages.orElse(Path.of("")), ContainerPages::of);
        Tally tally = new Tally();
        for (String line : lines) {
            try {
                Verification.of(JsonMapper.shared().readTree(line), found, tally);
            } catch (Unproved unproved) {
                console.say("NOT PROVED: " + Visible.of(String.valueOf(unproved.getMessage())));
                return CommandLine.ExitCode.SOFTWARE;
            } catch (JacksonException e) {
                console.say(dossier + " is not JSON as --format json writes it: " + e.getOriginalMessage());
                return CommandLine.ExitCode.SOFTWARE;
            }
        }
        console.writer().printf("%d of %d dossiers proved:%n%s", lines.size(), lines.size(), tally.told());
        return CommandLine.ExitCode.OK;
    }

    private List<String> lines() throws IOException {
        return new String(bytes(), StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.isBlank())
                .toList();
    }

    private byte[] bytes() throws IOException {
        if (dossier.equals("-")) return console.in().readAllBytes();
        Path file = Path.of(dossier);
        if (!Files.isRegularFile(file)) throw new ParameterException(spec.commandLine(), "there is no file " + dossier);
        return Files.readAllBytes(file);
    }
}
