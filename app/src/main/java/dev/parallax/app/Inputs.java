package dev.parallax.app;

import dev.parallax.engine.Options;
import java.util.List;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
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
                    + " .zip .tar.gz .eml .mhtml .xml; URLs with --fetch; - or none is standard"
                    + " input.")
    private List<String> inputs = List.of();

    @Mixin
    @SuppressWarnings("NullAway.Init") // picocli makes it
    private FetchOptions fetch;

    @Mixin
    @SuppressWarnings("NullAway.Init") // picocli makes it
    private LimitOptions limits;

    /// The options of a run, with the limits that were given for its inputs.
    Options on(Options options) {
        return fetch.on(limits.on(options));
    }

    /// The inputs to be read.
    ///
    /// @throws ParameterException when there is nothing to read, or only by way of the network
    List<String> given(Console console) {
        for (String input : inputs) {
            if (!fetch.isOn() && (input.startsWith("http://") || input.startsWith("https://")))
                throw wrong(input + " is an address: --fetch fetches what is there");
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
