package dev.parallax.app;

import picocli.CommandLine.Option;

/// `--help` of a command.
final class HelpOption {
    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Shows this help.")
    @SuppressWarnings("UnusedVariable")
    private boolean help;
}
