package dev.parallax.mentions;

import dev.parallax.lexicon.AbbreviationTable;
import dev.parallax.lexicon.Lexicon;
import dev.parallax.lexicon.OutletTable;
import dev.parallax.mentions.place.PlaceFinder;
import dev.parallax.mentions.place.PlaceTables;
import dev.parallax.mentions.place.Surroundings;
import dev.parallax.mentions.quantity.QuantityFinder;
import dev.parallax.mentions.quote.QuoteFinder;
import dev.parallax.mentions.time.TimeFinder;
import dev.parallax.model.Span;
import dev.parallax.model.article.Article;
import dev.parallax.model.article.Passage;
import dev.parallax.model.article.Publication;
import dev.parallax.model.mention.Actor;
import dev.parallax.model.mention.Annotated;
import dev.parallax.model.mention.EntityMention;
import dev.parallax.model.mention.EntityType;
import dev.parallax.model.mention.Mentions;
import dev.parallax.model.mention.PlaceMention;
import dev.parallax.model.mention.Quantity;
import dev.parallax.model.mention.Quote;
import dev.parallax.model.mention.Reading;
import dev.parallax.model.mention.Sentence;
import dev.parallax.model.mention.TimeMention;
import dev.parallax.reader.Reader;
import dev.parallax.text.SentenceSplitter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Finds who, where, when, how many and who said it: which words of an article, and what they stand for.
public final class MentionFinder {
    private static final int OPENING = 1_000;

    private final Reader reader;
    private final SentenceSplitter splitter;
    private final NameFinder names;
    private final ActorFinder actors;
    private final PlaceFinder places;
    private final PlacesInside inside;
    private final Governments governments;
    private final TimeFinder times;
    private final QuantityFinder quantities;
    private final QuoteFinder quotes;

    public MentionFinder(Lexicon lexicon, Reader reader) {
        this(lexicon, reader, NameTables.of(lexicon));
    }

    MentionFinder(Lexicon lexicon, Reader reader, NameTables tables) {
        this.reader = reader;
        this.splitter = new SentenceSplitter(AbbreviationTable.of(lexicon));
        this.names = new NameFinder(tables);
        this.actors = new ActorFinder(tables);
        this.places = new PlaceFinder(PlaceTables.of(lexicon, tables.countries(), tables.gazetteer(), tables.words()));
        this.inside = new PlacesInside(tables, OutletTable.of(lexicon), places);
        this.governments = new Governments(tables);
        this.times = new TimeFinder(lexicon);
        this.quantities = new QuantityFinder(lexicon);
        this.quotes = new QuoteFinder(lexicon);
    }

    /// The article with its mentions; events come later.
    public Annotated find(Article article) {
        Passage body = article.body().passage();
        Optional<Passage> headline = article.body().headline();
        Surroundings context = places.surroundings(
                headline.map(passage -> passage.text() + "\n\n").orElse("") + body.text());
        List<Passages.Part> parts = new ArrayList<>();
        parts.add(part(body.text(), article.body().paragraphs(), context));
        headline.ifPresent(passage -> parts.add(
                part(passage.text(), List.of(new Span(0, passage.text().length())), context)));
        Namesakes entities = actors.find(new Passages(parts, day(article.publication())));
        Reading first = reading(body, parts, 0, entities, article.publication());
        Optional<Reading> second = headline.map(passage -> reading(passage, parts, 1, entities, article.publication()));
        return new Annotated(article, first, second, reader.vector(opening(article)));
    }

    /// The place that a name means in a text, for questions about places alone.
    public Optional<dev.parallax.model.Place> place(String text, Span span, Optional<String> published) {
        return places.resolve(text, span).map(PlaceFinder.Resolved::place);
    }

    private Passages.Part part(String text, List<Span> paragraphs, Surroundings context) {
        List<Span> spans = paragraphs.stream()
                .flatMap(paragraph -> splitter.split(text, paragraph).stream())
                .toList();
        List<Sentence> sentences = reader.read(text, spans);
        List<Name> found = names.find(text, sentences);
        List<Optional<PlaceFinder.Resolved>> meant = found.stream()
                .map(name -> name.type() == EntityType.PLACE
                        ? places.resolve(text, name.span(), context)
                        : Optional.<PlaceFinder.Resolved>empty())
                .toList();
        return new Passages.Part(text, sentences, found, meant, inside.find(text, found, context));
    }

    private static String opening(Article article) {
        String text = article.text();
        String opening = text.length() > OPENING ? text.substring(0, OPENING) : text;
        return article.masthead().title().map(title -> title + "\n\n").orElse("") + opening;
    }

    private static Optional<LocalDate> day(Publication publication) {
        return publication
                .range()
                .map(range -> range.end())
                .or(() -> publication.published().flatMap(MentionFinder::parsed));
    }

    private static Optional<LocalDate> parsed(String published) {
        if (!published.matches("\\d{4}-\\d\\d-\\d\\d.*")) return Optional.empty();
        try {
            return Optional.of(LocalDate.parse(published.substring(0, 10)));
        } catch (java.time.format.DateTimeParseException e) {
            return Optional.empty(); // a day that no calendar has is no day
        }
    }

    private Reading reading(
            Passage passage, List<Passages.Part> parts, int p, Namesakes entities, Publication publication) {
        Passages.Part part = parts.get(p);
        List<TimeMention> when = times.find(part.text(), part.sentences(), publication);
        List<Quantity> amounts = quantities.find(part.text(), part.sentences(), when);
        List<Actor> who = entities.drafts().stream()
                .filter(draft -> draft.acts)
                .flatMap(draft -> draft.actor(p).stream())
                .toList();
        List<Span> datelines = Datelines.in(part.text(), part.sentences());
        List<Quote> said = quotes.find(part.text(), part.sentences()).stream()
                .flatMap(quote -> Datelines.cut(quote, datelines).stream())
                .map(quote -> Speakers.named(quote, who))
                .toList();
        Mentions mentions = new Mentions(entities(part, entities), who, places(part), when, amounts, said);
        return new Reading(passage, part.sentences(), mentions, List.of());
    }

    private static List<EntityMention> entities(Passages.Part part, Namesakes entities) {
        Set<String> headed = new HashSet<>();
        List<EntityMention> mentions = new ArrayList<>();
        for (Name name : part.names()) {
            Draft draft = entities.of(name);
            boolean head = name.text().equals(draft.name) && headed.add(draft.id);
            mentions.add(new EntityMention(name.span(), name.text(), name.type(), draft.id, head));
        }
        return mentions;
    }

    private List<PlaceMention> places(Passages.Part part) {
        List<PlaceMention> mentions = new ArrayList<>();
        for (int i = 0; i < part.names().size(); i++) {
            Name name = part.names().get(i);
            if (name.type() != EntityType.PLACE) continue;
            Optional<PlaceFinder.Resolved> resolved = part.places().get(i);
            boolean governs = governments.governedBy(part, name).isPresent();
            mentions.add(new PlaceMention(
                    name.span(),
                    name.text(),
                    resolved.map(PlaceFinder.Resolved::place),
                    resolved.map(PlaceFinder.Resolved::confidence).orElse(0.0),
                    governs,
                    resolved.map(place -> List.of(place.why())).orElse(List.of())));
        }
        mentions.addAll(part.inside());
        mentions.sort(Comparator.comparing(PlaceMention::span, Comparator.comparingInt(Span::start)));
        return mentions;
    }
}
