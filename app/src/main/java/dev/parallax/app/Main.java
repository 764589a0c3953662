package dev.parallax.app;

import java.util.Objects;
import picocli.CommandLine;
import picocli.CommandLine.Help;

/// Starts a command and ends with its exit code: 0 done, 1 a check failed or nothing could be read, 2 wrong usage.
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        System.exit(run(Console.ofProcess(), arguments));
    }

    /// The same without ending the program.
    static int run(Console console, String... arguments) {
        CommandLine line = new CommandLine(new ParallaxCommand(), new Commands(console));
        // for shells, not for people who look for a command
        Objects.requireNonNull(line.getSubcommands().get("generate-completion"))
                .getCommandSpec()
                .usageMessage()
                .hidden(true);
        line.setUsageHelpWidth(console.width())
                .setUsageHelpAutoWidth(false)
                .setColorScheme(Help.defaultColorScheme(console.hasColour() ? Help.Ansi.ON : Help.Ansi.OFF))
                .setOut(console.writer())
                .setErr(console.errors())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler(new Failures(console))
                .setParameterExceptionHandler(new WrongUsage(console));
        int code = line.execute(arguments);
        console.flush();
        return code;
    }
}
