package dev.parallax.app;

import dev.parallax.engine.Outcome;
import dev.parallax.engine.Parallax;
import dev.parallax.json.Detail;
import dev.parallax.json.JsonLines;
import dev.parallax.model.mention.Annotated;
import dev.parallax.stories.StoryIndex;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `parallax stories`: which reports are about one happening.
@Command(
        name = "stories",
        description = "Puts each article, in order of arrival, into the story it belongs to: one assignment a line. The"
                + " last word on an article stands.",
        optionListHeading = "%nOptions:%n",
        footerHeading = "%nExample:%n",
        footer = {
            "  parallax read samples | parallax stories -",
            "  parallax stories --state stories.state monday.jsonl    begins where the last run ended"
        })
@SuppressWarnings({"NullAway.Init", "UnusedVariable"}) // picocli sets and reads the mixins
final class StoriesCommand implements Callable<Integer> {
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
            names = "--state",
            paramLabel = "FILE",
            converter = NewFile.class,
            description = "Begins from the snapshot in FILE, if there is one, and writes the new one there.")
    private Optional<Path> state = Optional.empty();

    @Option(names = "--explain", description = "Adds \"why\" to each assignment.")
    private boolean explain;

    private long articles;

    StoriesCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        List<String> given = inputs.given(console);
        try (Bar.Shown bar = Bar.on(console);
                Parallax parallax = Parallax.open(inputs.on(run.options()).withProgress(bar.progress()))) {
            StoryIndex index = begun(parallax);
            out.write(console, target -> assign(parallax.annotate(given), index, target));
            if (state.isPresent()) Out.whole(state.get(), target -> target.write(index.snapshot()));
        }
        rejects.end(console);
        return ParallaxCommand.code(articles);
    }

    private StoryIndex begun(Parallax parallax) throws IOException {
        boolean goesOn = state.isPresent() && Files.exists(state.get());
        return goesOn ? parallax.stories(Files.readAllBytes(state.get())) : parallax.stories();
    }

    private void assign(Stream<Outcome<Annotated>> reports, StoryIndex index, OutputStream target) {
        Set<Detail> details = EnumSet.noneOf(Detail.class);
        if (explain) details.add(Detail.WHY);
        JsonLines lines = JsonLines.to(target, details);
        try (reports) {
            reports.forEachOrdered(outcome -> assign(outcome, index, lines));
        }
    }

    private void assign(Outcome<Annotated> outcome, StoryIndex index, JsonLines lines) {
        switch (outcome) {
            case Outcome.Made<Annotated>(var report) -> {
                articles++;
                if (run.isInTime(report.article().publication()))
                    index.assign(report).forEach(lines::assignment);
                lines.flush();
            }
            case Outcome.Rejected<Annotated>(var reject) -> rejects.add(reject);
        }
    }
}
