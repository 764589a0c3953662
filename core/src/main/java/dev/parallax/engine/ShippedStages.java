package dev.parallax.engine;

import dev.parallax.lexicon.Lexicon;
import dev.parallax.model.article.Article;
import dev.parallax.model.article.Extraction;
import dev.parallax.model.dossier.Dossier;
import dev.parallax.model.mention.Annotated;
import dev.parallax.model.page.Page;
import dev.parallax.model.page.PageRead;
import dev.parallax.model.probe.Answer;
import dev.parallax.model.probe.Question;
import dev.parallax.model.story.Story;
import java.util.List;
import java.util.stream.Stream;

/// TODO stages are plugged in as they come.
final class ShippedStages implements Stages {
    ShippedStages(Lexicon lexicon, String dataVersion) {}

    static String modelDigest() {
        return "00000000";
    }

    @Override
    public Stream<PageRead> pages(String input) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Extraction extract(Page page) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Annotated annotate(Article article) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Dossier dossier(Story story, List<Dossier.NotUsed> notUsed) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Answer relation(Question.Relation question) {
        return new Answer.Failed(question.id(), Answer.Problem.NOT_YET);
    }

    @Override
    public Answer place(Question.PlaceMeant question) {
        return new Answer.Failed(question.id(), Answer.Problem.NOT_YET);
    }

    @Override
    public Answer time(Question.TimeMeant question) {
        return new Answer.Failed(question.id(), Answer.Problem.NOT_YET);
    }

    @Override
    public void close() {}
}
