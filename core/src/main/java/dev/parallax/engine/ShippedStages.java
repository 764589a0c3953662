package dev.parallax.engine;

import dev.parallax.articles.PageArticles;
import dev.parallax.dossiers.DossierMaker;
import dev.parallax.events.EventCoder;
import dev.parallax.lexicon.Lexicon;
import dev.parallax.mentions.MentionFinder;
import dev.parallax.mentions.place.PlaceFinder;
import dev.parallax.mentions.time.TimeFinder;
import dev.parallax.model.article.Article;
import dev.parallax.model.article.Extraction;
import dev.parallax.model.dossier.Dossier;
import dev.parallax.model.mention.Annotated;
import dev.parallax.model.mention.TimeMention;
import dev.parallax.model.page.Page;
import dev.parallax.model.page.PageRead;
import dev.parallax.model.probe.Answer;
import dev.parallax.model.probe.Question;
import dev.parallax.model.story.Story;
import dev.parallax.pages.PageReader;
import dev.parallax.reader.EnglishReader;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The stages that ship, each loaded when it is first needed.
final class ShippedStages implements Stages {
    private final Lazy<PageReader> pages;
    private final Lazy<PageArticles> articles;
    private final Lazy<EnglishReader> reader;
    private final Lazy<MentionFinder> mentions;
    private final Lazy<EventCoder> events;
    private final Lazy<DossierMaker> dossiers;
    private final Lazy<PlaceFinder> places;
    private final Lazy<TimeFinder> times;

    /// @param dataVersion what dossiers name as the version of tables and models
    ShippedStages(Lexicon lexicon, String dataVersion, Options options) {
        this.pages = new Lazy<>(() -> new PageReader(options.pages(), options.fetch()));
        this.articles = new Lazy<>(() -> new PageArticles(lexicon));
        this.reader = new Lazy<>(() -> EnglishReader.open(lexicon));
        this.mentions = new Lazy<>(() -> new MentionFinder(lexicon, reader.get()));
        this.events = new Lazy<>(() -> new EventCoder(lexicon));
        this.dossiers = new Lazy<>(() -> new DossierMaker(lexicon, dataVersion));
        this.places = new Lazy<>(() -> new PlaceFinder(lexicon));
        this.times = new Lazy<>(() -> new TimeFinder(lexicon));
    }

    static String modelDigest() {
        return EnglishReader.modelDigest();
    }

    @Override
    public Stream<PageRead> pages(String input) {
        return pages.get().open(input);
    }

    @Override
    public Extraction extract(Page page) {
        return articles.get().extract(page);
    }

    @Override
    public Annotated annotate(Article article) {
        return events.get().code(mentions.get().find(article));
    }

    @Override
    public Dossier dossier(Story story, List<Dossier.NotUsed> notUsed) {
        return dossiers.get().make(story, notUsed);
    }

    @Override
    public Answer relation(Question.Relation question) {
        Article asked = AskedText.article(question.text(), Optional.empty());
        return events.get().relation(question, mentions.get().find(asked).body());
    }

    @Override
    public Answer place(Question.PlaceMeant question) {
        return new Answer.PlaceMeant(
                question.id(),
                places.get().resolve(question.text(), question.span()).map(PlaceFinder.Resolved::place));
    }

    @Override
    public Answer time(Question.TimeMeant question) {
        return times.get()
                .resolve(question.text(), question.span(), AskedText.publication(question.published()))
                .<Answer>map(time -> answer(question.id(), time))
                .orElse(new Answer.Failed(question.id(), Answer.Problem.SPAN));
    }

    private static Answer answer(String id, TimeMention time) {
        return new Answer.TimeMeant(id, time.type(), time.value());
    }

    @Override
    public void close() {
        reader.ifMade().ifPresent(EnglishReader::close);
    }
}
