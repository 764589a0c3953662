package dev.parallax.app;

import dev.parallax.engine.Outcome;
import dev.parallax.engine.Parallax;
import dev.parallax.json.Detail;
import dev.parallax.json.JsonLines;
import dev.parallax.model.article.Article;
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

/// `parallax read`: from pages to articles.
@Command(
        name = "read",
        description = "Finds the article that each page carries: one JSON object a line, in the order of the inputs.",
        optionListHeading = "%nOptions:%n",
        footerHeading = "%nExample:%n",
        footer = {
            "  parallax read samples/storm --rejects rejects.jsonl > articles.jsonl",
            "  parallax read letter.eml saved.mhtml site.wacz --max-page 5M",
            "  parallax read --fetch --fetch-cache pages https://outlet.example/feed.xml"
        })
@SuppressWarnings({"NullAway.Init", "UnusedVariable"}) // picocli sets and reads the mixins
final class ReadCommand implements Callable<Integer> {
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

    @Option(names = "--explain", description = "Adds \"why\" to what it can explain.")
    private boolean explain;

    private long articles;

    ReadCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        List<String> given = inputs.given(console);
        try (Bar.Shown bar = Bar.on(console);
                Parallax parallax = Parallax.open(inputs.on(run.options()).withProgress(bar.progress()))) {
            out.write(console, target -> read(parallax, given, target));
        }
        rejects.end(console);
        return ParallaxCommand.code(articles);
    }

    private void read(Parallax parallax, List<String> given, OutputStream target) {
        Set<Detail> details = explain ? EnumSet.of(Detail.TEXTS, Detail.WHY) : EnumSet.of(Detail.TEXTS);
        JsonLines lines = JsonLines.to(target, details);
        try (Stream<Outcome<Article>> outcomes = parallax.read(given)) {
            outcomes.forEachOrdered(outcome -> line(lines, outcome));
        }
    }

    private void line(JsonLines lines, Outcome<Article> outcome) {
        switch (outcome) {
            case Outcome.Made<Article>(var article) -> {
                articles++;
                if (run.isInTime(article.publication())) lines.article(article);
                lines.flush();
            }
            case Outcome.Rejected<Article>(var reject) -> rejects.add(reject);
        }
    }
}
