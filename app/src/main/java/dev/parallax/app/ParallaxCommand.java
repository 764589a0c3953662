package dev.parallax.app;

import dev.parallax.engine.Parallax;
import java.util.Map;
import java.util.stream.Collectors;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `parallax` alone: its help and its version.
@Command(
        name = "parallax",
        description =
                "Reads many outlets' reports of the same happenings and tells what happened, who says so, who copied"
                        + " whom, and where the reports differ, each statement traced to the exact characters of its page.",
        subcommands = {
            DossierCommand.class,
            ReadCommand.class,
            AnnotateCommand.class,
            StoriesCommand.class,
            VerifyCommand.class,
            ProbeCommand.class,
            AutoComplete.GenerateCompletion.class
        },
        synopsisSubcommandLabel = "COMMAND",
        commandListHeading = "%nCommands:%n",
        optionListHeading = "%nOptions:%n",
        footerHeading = "%nExample:%n",
        footer = {"  parallax dossier samples", "  parallax COMMAND --help    tells more of a command"},
        versionProvider = ParallaxCommand.Versions.class)
final class ParallaxCommand implements Runnable {
    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Shows this help.")
    @SuppressWarnings("UnusedVariable")
    private boolean help;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            description = "Shows the versions of program, data and model.")
    @SuppressWarnings("UnusedVariable")
    private boolean version;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "which command? one of " + commands());
    }

    private String commands() {
        return spec.subcommands().entrySet().stream()
                .filter(command ->
                        !command.getValue().getCommandSpec().usageMessage().hidden())
                .map(Map.Entry::getKey)
                .collect(Collectors.joining(", "));
    }

    /// Asked only for `--version`, since the data must be read to tell theirs.
    static final class Versions implements IVersionProvider {
        @Override
        public String[] getVersion() {
            try (Parallax parallax = Parallax.open()) {
                return new String[] {parallax.version().line()};
            }
        }
    }

    /// Exit code of a command that read `read` articles.
    static int code(long read) {
        return read == 0 ? CommandLine.ExitCode.SOFTWARE : CommandLine.ExitCode.OK;
    }
}
