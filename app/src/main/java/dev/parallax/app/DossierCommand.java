package dev.parallax.app;

import dev.parallax.app.report.CsvTable;
import dev.parallax.app.report.HtmlPages;
import dev.parallax.app.report.Ink;
import dev.parallax.app.report.JsonDossiers;
import dev.parallax.app.report.MarkdownReport;
import dev.parallax.app.report.Report;
import dev.parallax.app.report.Sources.Texts;
import dev.parallax.app.report.TextReport;
import dev.parallax.engine.DossierRun;
import dev.parallax.engine.Parallax;
import dev.parallax.json.Detail;
import dev.parallax.model.dossier.Dossier;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `parallax dossier`: the main job.
@Command(
        name = "dossier",
        description = "Reads pages, finds the stories they tell, and says of each what happened, who says so, and where"
                + " the reports differ. Stories of two or more reports, most reports first.",
        optionListHeading = "%nOptions:%n",
        footerHeading = "%nExample:%n",
        footer = {
            "  parallax dossier samples",
            "  parallax dossier --format html --out report samples    a page a story, and an index of them",
            "  parallax dossier --format json samples > dossiers.jsonl"
        })
@SuppressWarnings({"NullAway.Init", "UnusedVariable"}) // picocli sets and reads the mixins
final class DossierCommand implements Callable<Integer> {
    private final Console console;

    enum Format {
        TEXT,
        JSON,
        MARKDOWN,
        HTML,
        CSV
    }

    @Spec
    private CommandSpec spec;

    @Mixin
    private HelpOption help;

    @Mixin
    private Inputs inputs;

    @Mixin
    private RunOptions run;

    @Mixin
    private Rejects rejects;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "text (the default), json, markdown, html or csv.")
    private Format format = Format.TEXT;

    @Option(names = "--out", paramLabel = "DIR", description = "Writes a file a story to DIR, and an index of them.")
    private Optional<Path> out = Optional.empty();

    @Option(
            names = "--min-reports",
            paramLabel = "N",
            defaultValue = "2",
            description = "Leaves out stories of fewer reports (default: 2).")
    private int minReports = 2;

    @Option(
            names = "--quotes-only",
            description = "Leaves whole article texts out of json and html, to pass a dossier on.")
    private boolean quotesOnly;

    @Option(names = "--explain", description = "Says why, where it can.")
    private boolean explain;

    private final Read read = new Read();

    DossierCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        if (minReports < 1) throw wrong("--min-reports takes 1 or more, not " + minReports);
        List<String> given = inputs.given(console);
        if (out.isPresent()) folder(out.get());
        DossierRun made = made(given);
        if (out.isPresent()) files(made.dossiers(), out.get());
        else {
            report(console.hasColour() ? Ink.COLOUR : Ink.PLAIN).all(made.dossiers(), console.out());
            console.out().flush();
        }
        made.rejects().forEach(rejects::add);
        rejects.end(console);
        return end(made);
    }

    private void folder(Path folder) throws IOException {
        if (Files.exists(folder) && !Files.isDirectory(folder))
            throw wrong("--out " + folder + " is a file; dossiers need a folder");
        Files.createDirectories(folder);
    }

    private DossierRun made(List<String> given) {
        try (Bar.Shown bar = Bar.on(console);
                Parallax parallax = Parallax.open(inputs.on(run.options())
                        .withMinReports(minReports)
                        .withProgress(read.before(bar.progress())))) {
            return parallax.dossiers(given);
        }
    }

    private void files(List<Dossier> dossiers, Path folder) throws IOException {
        Report report = report(Ink.PLAIN);
        for (Dossier dossier : dossiers)
            Out.whole(folder.resolve(report.file(dossier)), target -> report.one(dossier, target));
        Path index = folder.resolve("index." + report.extension());
        Out.whole(index, target -> report.index(dossiers, target));
        console.say(dossiers.size() + (dossiers.size() == 1 ? " dossier" : " dossiers") + ", listed in " + index);
    }

    private Report report(Ink ink) {
        Texts texts = quotesOnly ? Texts.QUOTES_ONLY : Texts.WHOLE;
        return switch (format) {
            case TEXT -> new TextReport(out.isPresent() ? 100 : console.width(), ink, details());
            case JSON -> new JsonDossiers(details());
            case MARKDOWN -> new MarkdownReport();
            case HTML -> new HtmlPages(texts);
            case CSV -> new CsvTable();
        };
    }

    private Set<Detail> details() {
        Set<Detail> details = EnumSet.noneOf(Detail.class);
        if (!quotesOnly) details.add(Detail.TEXTS);
        if (explain) details.add(Detail.WHY);
        return details;
    }

    private int end(DossierRun made) {
        if (made.dossiers().isEmpty() && read.articles() > 0)
            console.say("no story of " + minReports + " or more reports among " + read.articles()
                    + " articles; --min-reports 1 shows each");
        return ParallaxCommand.code(read.articles());
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
