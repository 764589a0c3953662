package dev.parallax.dossiers.telling;

import dev.parallax.lexicon.Kindred;
import dev.parallax.lexicon.WordFrequencies;
import dev.parallax.model.Digests;
import dev.parallax.model.Span;
import dev.parallax.model.event.Attribution;
import dev.parallax.model.event.Event;
import dev.parallax.model.event.EventMention;
import dev.parallax.model.mention.Actor;
import dev.parallax.model.mention.Mentions;
import dev.parallax.model.mention.Quote;
import dev.parallax.model.mention.Sentence;
import dev.parallax.model.mention.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;

/// The sentences of all reports as they are compared: what is told need not have been coded to be told.
public final class Lines {
    /// Fewer words say nothing by themselves.
    private static final int FEWEST_WORDS = 5;

    private static final String NOBODY = "unnamed source";

    /// One sentence of one report's body.
    ///
    /// @param number in the order of the reports, then of the text
    /// @param groups kinds of happening that its words may tell
    public record Line(int number, Report report, Sentence sentence, Terms terms, Set<String> groups) {
        /// Where it stands, cut to what evidence may be.
        public Span cut() {
            return Stretch.within(report.annotated().body(), sentence.span());
        }
    }

    private final Kindred kindred;
    private final Rarity rarity;
    private final List<Line> all = new ArrayList<>();

    private Lines(Kindred kindred, Rarity rarity) {
        this.kindred = kindred;
        this.rarity = rarity;
    }

    public static Lines of(List<Report> reports, Kindred kindred, WordFrequencies frequencies) {
        Lines lines = new Lines(kindred, Rarity.of(reports, kindred, frequencies));
        for (Report report : reports) {
            for (Sentence sentence : report.annotated().body().sentences()) {
                if (sentence.tokens().size() >= FEWEST_WORDS) lines.add(report, sentence);
            }
        }
        return lines;
    }

    /// The sentences in the order of the reports, then of the text.
    public List<Line> all() {
        return all;
    }

    private void add(Report report, Sentence sentence) {
        Set<String> groups = new TreeSet<>();
        sentence.tokens().forEach(token -> groups.addAll(groups(token)));
        List<Span> whole = List.of(sentence.span());
        Terms terms = Terms.of(report.annotated().body(), whole, rarity);
        all.add(new Line(all.size(), report, sentence, terms, groups));
    }

    private Set<String> groups(Token token) {
        return switch (token.upos()) {
            case VERB, NOUN, PROPN, ADJ -> kindred.groups(token.lemma().toLowerCase(Locale.ROOT));
            case ADP, ADV, AUX, CCONJ, DET, INTJ, NUM, PART, PRON, PUNCT, SCONJ, SYM, X -> Set.of();
        };
    }

    /// A sentence as a telling of what `host` tells: the coding is the host's, the words and whose they are its own.
    public Telling echo(Line line, Telling host, int number) {
        Span span = line.sentence().span();
        Event told = host.event();
        Event event = new Event(
                Digests.id("v", line.report().id(), host.event().id(), span.toString()),
                told.coding(),
                told.realis(),
                Optional.empty(),
                Event.Sides.NONE,
                new Event.Slots(Optional.empty(), Optional.empty(), List.of()),
                attribution(line, host),
                List.of(new EventMention(trigger(line, host), span)),
                told.confidence(),
                List.of("a sentence near in words and meaning"));
        Wording wording = new Wording(
                Set.of(),
                line.groups(),
                line.terms(),
                line.terms(),
                line.sentence().vector().stream().toList(),
                List.of(span));
        return new Telling(
                number, line.report(), Part.BODY, event, new Telling.Said(wording, List.of(), List.of(), List.of()));
    }

    // the word that names the happening, else the sentence's first
    private Span trigger(Line line, Telling host) {
        return line.sentence().tokens().stream()
                .filter(token -> groups(token).stream().anyMatch(host.wording().groups()::contains))
                .findFirst()
                .or(() -> line.sentence().tokens().stream()
                        .filter(token -> token.head() == 0)
                        .findFirst())
                .map(Token::span)
                .orElse(line.sentence().span());
    }

    private Attribution attribution(Line line, Telling host) {
        Mentions mentions = line.report().annotated().body().mentions();
        List<String> chain = new ArrayList<>(List.of(line.report().article().outletName()));
        line.report().article().masthead().agency().ifPresent(chain::add);
        OptionalInt at = innermost(mentions.quotes(), trigger(line, host));
        if (at.isEmpty()) return new Attribution(chain, Optional.empty(), at);
        Quote quote = mentions.quotes().get(at.getAsInt());
        chain.add(quote.speaker()
                .flatMap(mentions::actor)
                .map(Actor::name)
                .or(() -> quote.source().stream()
                        .findFirst()
                        .map(source -> source.in(line.report().article().text())))
                .orElse(NOBODY));
        return new Attribution(chain, quote.speaker(), at);
    }

    // of attributions inside one another the shortest that says it
    private static OptionalInt innermost(List<Quote> quotes, Span trigger) {
        int best = -1;
        for (int i = 0; i < quotes.size(); i++) {
            Quote quote = quotes.get(i);
            boolean attributes = !quote.cue().isEmpty() || !quote.source().isEmpty();
            if (attributes && quote.says(trigger) && (best < 0 || length(quote) < length(quotes.get(best)))) best = i;
        }
        return best < 0 ? OptionalInt.empty() : OptionalInt.of(best);
    }

    private static int length(Quote quote) {
        return quote.content().stream().mapToInt(Span::length).sum();
    }
}
