package dev.parallax.events;

import dev.parallax.lexicon.Lexicon;
import dev.parallax.model.DayRange;
import dev.parallax.model.Span;
import dev.parallax.model.article.Article;
import dev.parallax.model.article.ArticleKind;
import dev.parallax.model.article.Body;
import dev.parallax.model.article.Masthead;
import dev.parallax.model.article.Passage;
import dev.parallax.model.article.Provenance;
import dev.parallax.model.article.Publication;
import dev.parallax.model.event.Event;
import dev.parallax.model.event.Sector;
import dev.parallax.model.mention.Actor;
import dev.parallax.model.mention.Annotated;
import dev.parallax.model.mention.EntityType;
import dev.parallax.model.mention.Mentions;
import dev.parallax.model.mention.Quantity;
import dev.parallax.model.mention.Reading;
import dev.parallax.model.mention.TimeMention;
import dev.parallax.model.mention.TimeType;
import dev.parallax.reader.EnglishReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Codes a sentence in which the actors, times and numbers are given by their words.
final class Told {
    private static final EnglishReader READER = EnglishReader.open(Lexicon.shipped());
    private static final EventCoder CODER = new EventCoder(Lexicon.shipped());

    private final String text;
    private final List<Actor> actors = new ArrayList<>();
    private final List<TimeMention> times = new ArrayList<>();
    private final List<Quantity> quantities = new ArrayList<>();

    private Told(String text) {
        this.text = text;
    }

    static Told by(String text) {
        return new Told(text);
    }

    /// An actor at every place where these words stand.
    Told actor(String words, String country, Sector... sectors) {
        List<Span> places = new ArrayList<>();
        for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1))
            places.add(new Span(at, at + words.length()));
        actors.add(new Actor(
                "e" + (actors.size() + 1),
                words,
                EntityType.PERSON,
                Optional.of(country).filter(c -> !c.isEmpty()),
                List.of(sectors),
                List.of(),
                places,
                Optional.empty()));
        return this;
    }

    Told day(String words, String day) {
        int at = text.indexOf(words);
        times.add(new TimeMention(
                new Span(at, at + words.length()),
                words,
                TimeType.DATE,
                day,
                Optional.empty(),
                Optional.of(DayRange.of(LocalDate.parse(day))),
                List.of()));
        return this;
    }

    Told count(String words, long number, String unit) {
        int at = text.indexOf(words);
        quantities.add(new Quantity(
                new Span(at, at + words.length()),
                words,
                dev.parallax.model.mention.Amount.exact(number),
                Optional.of(unit),
                Optional.empty()));
        return this;
    }

    List<Event> events() {
        Passage passage = Passage.unaligned(text);
        Span all = new Span(0, text.length());
        Reading reading = new Reading(
                passage,
                READER.read(text, List.of(all)),
                new Mentions(List.of(), actors, List.of(), times, quantities, List.of()),
                List.of());
        Article article = new Article(
                "a-0000000000000000",
                Provenance.line("-", Optional.empty()),
                Masthead.NONE,
                Publication.UNKNOWN,
                "en",
                new Body(passage, List.of(all), Optional.empty(), List.of(), ArticleKind.ARTICLE));
        return CODER.code(new Annotated(article, reading, Optional.empty(), Optional.empty()))
                .body()
                .events();
    }

    List<String> lines() {
        return events().stream().map(Event::line).toList();
    }
}
