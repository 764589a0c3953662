package dev.parallax.engine;

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

/// The stages as the engine sees them: each a function from what the one before produced.
interface Stages extends AutoCloseable {
    Stream<PageRead> pages(String input);

    Extraction extract(Page page);

    /// Names, times, quantities, attributions and events of an article.
    Annotated annotate(Article article);

    Dossier dossier(Story story, List<Dossier.NotUsed> notUsed);

    Answer relation(Question.Relation question);

    Answer place(Question.PlaceMeant question);

    Answer time(Question.TimeMeant question);

    @Override
    void close();
}
