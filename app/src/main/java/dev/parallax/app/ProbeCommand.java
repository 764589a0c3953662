package dev.parallax.app;

import dev.parallax.engine.Parallax;
import dev.parallax.engine.Probe;
import dev.parallax.json.Asked;
import dev.parallax.json.JsonLines;
import dev.parallax.json.QuestionReader;
import dev.parallax.model.probe.Answer;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `parallax probe`: one component, one question.
@Command(
        name = "probe",
        description = "Answers questions to single components, one JSON object a line, in order; docs/formats.md lists"
                + " what can be asked.",
        optionListHeading = "%nOptions:%n",
        footerHeading = "%nExample:%n",
        footer = {
            "  echo '{\"id\":1,\"ask\":\"time\",\"text\":\"It snowed last Friday.\",\"span\":[10,21],"
                    + "\"published\":\"2031-05-06\"}' \\",
            "    | parallax probe"
        })
@SuppressWarnings({"NullAway.Init", "UnusedVariable"}) // picocli sets and reads the mixins
final class ProbeCommand implements Callable<Integer> {
    private final Console console;

    @Spec
    private CommandSpec spec;

    @Mixin
    private HelpOption help;

    @Mixin
    private RunOptions run;

    @Mixin
    private Out out;

    @Parameters(paramLabel = "FILE", arity = "0..*", description = "Files of questions; - or none is standard input.")
    private List<String> files = List.of();

    private long answered;

    ProbeCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        if (files.isEmpty() && console.typed())
            throw new ParameterException(spec.commandLine(), "no question: name a file, or pipe one in");
        for (String file : files) {
            if (!file.equals("-") && !Files.isReadable(Path.of(file)))
                throw new ParameterException(spec.commandLine(), "cannot read " + file);
        }
        try (Parallax parallax = Parallax.open(run.options())) {
            out.write(console, target -> answerAll(parallax.probe(), target));
        }
        return ParallaxCommand.code(answered);
    }

    private void answerAll(Probe probe, OutputStream target) throws IOException {
        JsonLines lines = JsonLines.to(target, Set.of());
        for (String file : files.isEmpty() ? List.of("-") : files) {
            try (InputStream in = file.equals("-") ? console.in() : Files.newInputStream(Path.of(file))) {
                answer(probe, new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)), lines);
            }
        }
    }

    private void answer(Probe probe, BufferedReader questions, JsonLines lines) throws IOException {
        for (String line = questions.readLine(); line != null; line = questions.readLine()) {
            if (line.isBlank()) continue;
            Asked asked = QuestionReader.read(line);
            Answer answer = probe.answer(asked.question());
            if (!(answer instanceof Answer.Failed)) answered++;
            lines.answer(asked, answer);
            lines.flush();
        }
    }
}
