package dev.parallax.engine;

import dev.parallax.model.DayRange;
import dev.parallax.model.Digests;
import dev.parallax.model.Span;
import dev.parallax.model.article.Article;
import dev.parallax.model.article.ArticleKind;
import dev.parallax.model.article.Body;
import dev.parallax.model.article.Masthead;
import dev.parallax.model.article.Passage;
import dev.parallax.model.article.Provenance;
import dev.parallax.model.article.Publication;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;

/// The text of a question as an article, so that the component asked sees what it would see in a run.
final class AskedText {
    private static final int DAY = "2024-04-20".length();

    private AskedText() {}

    static Article article(String text, Optional<String> published) {
        Body body = new Body(
                Passage.unaligned(text),
                List.of(new Span(0, text.length())),
                Optional.empty(),
                List.of(),
                ArticleKind.ARTICLE);
        return new Article(
                Digests.id("a", text),
                Provenance.line("-", Optional.empty()),
                Masthead.NONE,
                publication(published),
                "en",
                body);
    }

    /// Unknown when it does not begin with a day.
    static Publication publication(Optional<String> published) {
        return published
                .flatMap(AskedText::day)
                .map(day -> new Publication(
                        published,
                        Optional.of(Publication.Basis.GIVEN),
                        Optional.of(DayRange.of(day)),
                        Optional.empty(),
                        List.of()))
                .orElse(Publication.UNKNOWN);
    }

    private static Optional<LocalDate> day(String published) {
        try {
            return Optional.of(LocalDate.parse(published.substring(0, Math.min(DAY, published.length()))));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
