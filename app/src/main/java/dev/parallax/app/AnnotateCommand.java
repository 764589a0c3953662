package dev.parallax.app;

import dev.parallax.engine.Outcome;
import dev.parallax.engine.Parallax;
import dev.parallax.json.Detail;
import dev.parallax.json.JsonLines;
import dev.parallax.model.article.Layer;
import dev.parallax.model.mention.Annotated;
import java.io.IOException;
import java.io.OutputStream;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `parallax annotate`: what stands in each article.
@Command(
        name = "annotate",
        description =
                "Finds names, actors, places, times, quantities, attributions and events in each article: one JSON"
                        + " object a line, in the order of the inputs.",
        optionListHeading = "%nOptions:%n",
        footerHeading = "%nExample:%n",
        footer = {
            "  parallax annotate samples/storm > annotated.jsonl",
            "  parallax read samples | parallax annotate --layers tokens -"
        })
@SuppressWarnings({"NullAway.Init", "UnusedVariable"}) // picocli sets and reads the mixins
final class AnnotateCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private HelpOption help;

    @Mixin
    private Inputs inputs;

    @Mixin
    private RunOptions run;

    @Mixin
    private Out out;

    @Mixin
    private Rejects rejects;

    @Option(
            names = "--layers",
            split = ",",
            paramLabel = "LAYER",
            description =
                    "Adds layers: tokens (words and their grammar). An article line may ask with \"layers\":[\"tokens\"].")
    private List<Layer> layers = List.of();

    @Option(names = "--explain", description = "Adds \"why\" to what it can explain.")
    private boolean explain;

    private long articles;

    AnnotateCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        List<String> given = inputs.given(console);
        try (Bar.Shown bar = Bar.on(console);
                Parallax parallax = Parallax.open(inputs.on(run.options()).withProgress(bar.progress()))) {
            out.write(console, target -> annotate(parallax, given, target));
        }
        rejects.end(console);
        return ParallaxCommand.code(articles);
    }

    private void annotate(Parallax parallax, List<String> given, OutputStream target) {
        JsonLines lines = JsonLines.to(target, details());
        try (Stream<Outcome<Annotated>> outcomes = parallax.annotate(given)) {
            outcomes.forEachOrdered(outcome -> line(lines, outcome));
        }
    }

    private Set<Detail> details() {
        Set<Detail> details = EnumSet.of(Detail.TEXTS);
        if (layers.contains(Layer.TOKENS)) details.add(Detail.TOKENS);
        if (explain) details.add(Detail.WHY);
        return details;
    }

    private void line(JsonLines lines, Outcome<Annotated> outcome) {
        switch (outcome) {
            case Outcome.Made<Annotated>(var report) -> {
                articles++;
                if (run.isInTime(report.article().publication())) lines.annotated(report);
                lines.flush();
            }
            case Outcome.Rejected<Annotated>(var reject) -> rejects.add(reject);
        }
    }
}
