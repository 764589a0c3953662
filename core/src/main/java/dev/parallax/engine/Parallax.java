package dev.parallax.engine;

import dev.parallax.lexicon.Lexicon;
import dev.parallax.model.article.Article;
import dev.parallax.model.mention.Annotated;
import dev.parallax.model.page.PageRead;
import dev.parallax.model.story.StoryChange;
import dev.parallax.stories.StoryIndex;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// The front door: from pages to dossiers, or only a part of the way. One instance holds the models; open it once.
///
/// ```java
/// try (Parallax parallax = Parallax.open()) {
///     for (Dossier dossier : parallax.dossiers(Path.of("samples"))) {
///         System.out.println(dossier.head().title() + ": " + dossier.facts().size() + " facts");
///     }
/// }
/// ```
public final class Parallax implements AutoCloseable {
    private final Options options;
    private final Stages stages;
    private final Lexicon lexicon;
    private final Version version;

    Parallax(Options options, Stages stages, Lexicon lexicon, Version version) {
        this.options = options;
        this.stages = stages;
        this.lexicon = lexicon;
        this.version = version;
    }

    /// With the standard options.
    public static Parallax open() {
        return open(Options.standard());
    }

    /// Loads the tables and models.
    public static Parallax open(Options options) {
        Lexicon lexicon = Lexicon.with(options.lexicons());
        Version version = Versions.of(lexicon, ShippedStages.modelDigest());
        return new Parallax(options, new ShippedStages(lexicon, version.dataVersion(), options), lexicon, version);
    }

    public Version version() {
        return version;
    }

    /// The articles of the inputs (files, folders, containers, `-`), and what holds none, in input order. Close it
    /// when it is not read to its end.
    public Stream<Outcome<Article>> read(List<String> inputs) {
        return read(new Inputs(stages).members(inputs));
    }

    /// The same, from what was opened already.
    public Stream<Outcome<Article>> read(Stream<PageRead> members) {
        return new ArticleHalf(stages, options).read(members);
    }

    /// The annotated articles of the inputs, in input order.
    public Stream<Outcome<Annotated>> annotate(List<String> inputs) {
        return annotate(new Inputs(stages).members(inputs));
    }

    /// The same, from what was opened already.
    public Stream<Outcome<Annotated>> annotate(Stream<PageRead> members) {
        return new ArticleHalf(stages, options).annotate(members);
    }

    /// A story state with nothing in it.
    public StoryIndex stories() {
        return StoryIndex.empty(lexicon, options.rules());
    }

    /// A story state as `StoryIndex.snapshot` left it.
    public StoryIndex stories(byte[] snapshot) {
        return StoryIndex.from(snapshot, lexicon, options.rules());
    }

    /// What each article of the inputs, in order of arrival, does to the stories of `index`, which it changes.
    public Stream<Outcome<List<StoryChange>>> stories(List<String> inputs, StoryIndex index) {
        return new StoryHalf(stages, options).assign(annotate(inputs), index);
    }

    /// The dossiers of a file or folder.
    public DossierRun dossiers(Path input) {
        return dossiers(List.of(input.toString()));
    }

    /// The dossiers of every story of enough reports among the inputs, whatever their order.
    public DossierRun dossiers(List<String> inputs) {
        try (Stream<Outcome<Annotated>> reports = annotate(inputs)) {
            return new StoryHalf(stages, options).dossiers(reports, stories());
        }
    }

    /// Answers questions to single components.
    public Probe probe() {
        return new Probe(stages, options.rules());
    }

    @Override
    public void close() {
        stages.close();
    }
}
