package dev.parallax.app;

import dev.parallax.engine.Options;
import java.util.List;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// What a command is to read: any number of inputs, or standard input.
final class Inputs {
    private static final String STANDARD_INPUT = "-";

    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Parameters(
            paramLabel = "INPUT",
            arity = "0..*",
            description = "Pages, folders, archives, feeds, article lines: .html .txt .md .json .jsonl .csv .warc .wacz"
                    + " .zip .tar.gz .eml .mhtml .xml; - or none is standard input.")
    private List<String> inputs = List.of();

    @Option(names = "--fetch", description = "Fetches inputs that are URLs (not in this version).")
    private boolean fetch;

    @Mixin
    @SuppressWarnings("NullAway.Init") // picocli makes it
    private LimitOptions limits;

    /// The options of a run, with the limits that were given for its inputs.
    Options on(Options options) {
        return limits.on(options);
    }

    /// The inputs to be read.
    ///
    /// @throws ParameterException when there is nothing to read, or only by way of the network
    List<String> given(Console console) {
        if (fetch) throw wrong("--fetch is not there yet: save the pages to a folder and give the folder");
        for (String input : inputs) {
            if (input.startsWith("http://") || input.startsWith("https://"))
                throw wrong("cannot fetch " + input + " yet: save the page to a file and give the file");
        }
        if (inputs.isEmpty() && console.typed())
            throw wrong("nothing to read: name a file or folder, or pipe something in");
        return inputs.isEmpty()
                ? List.of(STANDARD_INPUT)
                : inputs.stream().map(Inputs::slashed).toList();
    }

    private static String slashed(String path) {
        return java.io.File.separatorChar == '\\' ? path.replace('\\', '/') : path;
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
