package dev.parallax.mentions;

import dev.parallax.lexicon.Lexicon;
import dev.parallax.model.Span;
import dev.parallax.model.article.Article;
import dev.parallax.model.article.ArticleKind;
import dev.parallax.model.article.Body;
import dev.parallax.model.article.Masthead;
import dev.parallax.model.article.Passage;
import dev.parallax.model.article.Provenance;
import dev.parallax.model.article.Publication;
import dev.parallax.model.mention.Actor;
import dev.parallax.model.mention.Annotated;
import dev.parallax.reader.EnglishReader;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// What the stage finds in a text, in one line a thing. The tables and the grammar are loaded once for all tests.
final class Found {
    private static final MentionFinder FINDER =
            new MentionFinder(Lexicon.shipped(), EnglishReader.open(Lexicon.shipped()));

    private Found() {}

    static Annotated in(String text, Optional<String> headline) {
        Body body = new Body(
                Passage.unaligned(text),
                List.of(new Span(0, text.length())),
                headline.map(Passage::unaligned),
                List.of(),
                ArticleKind.ARTICLE);
        return FINDER.find(new Article(
                "a-1", Provenance.line("-", Optional.empty()), Masthead.NONE, Publication.UNKNOWN, "en", body));
    }

    static Annotated in(String text) {
        return in(text, Optional.empty());
    }

    /// `person Ana Kovac`, in text order.
    static List<String> namesIn(String text) {
        return in(text).body().mentions().entities().stream()
                .map(mention -> mention.type().code() + " " + mention.span().in(text))
                .toList();
    }

    /// `Ana Kovac SVN GOV: Foreign Minister Ana Kovac | She`.
    static List<String> actorsIn(String text) {
        return in(text).body().mentions().actors().stream()
                .map(actor -> line(actor, text))
                .toList();
    }

    private static String line(Actor actor, String text) {
        String sectors = actor.sectors().stream().map(sector -> " " + sector).collect(Collectors.joining());
        String mentions = actor.mentions().stream().map(span -> span.in(text)).collect(Collectors.joining(" | "));
        return actor.name() + actor.country().map(code -> " " + code).orElse("") + sectors + ": " + mentions;
    }

    /// `Niamey NER PPLC`, with `governs` where the name stands for a government.
    static List<String> placesIn(String text) {
        return in(text).body().mentions().places().stream()
                .map(mention -> mention.place()
                                .map(place ->
                                        place.name() + " " + place.country().orElse("-") + " " + place.feature())
                                .orElse("unknown")
                        + (mention.governs() ? " governs" : ""))
                .toList();
    }
}
