package dev.parallax.dossiers.telling;

import dev.parallax.lexicon.Kindred;
import dev.parallax.lexicon.WordFrequencies;
import dev.parallax.model.Embedding;
import dev.parallax.model.Span;
import dev.parallax.model.event.Event;
import dev.parallax.model.event.EventMention;
import dev.parallax.model.event.Participant;
import dev.parallax.model.mention.Quantity;
import dev.parallax.model.mention.Reading;
import dev.parallax.model.mention.Sentence;
import dev.parallax.model.mention.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// Makes tellings of the events of all reports.
public final class Tellings {
    private final Cast cast;
    private final Kindred kindred;
    private final Rarity rarity;

    private Tellings(Cast cast, Kindred kindred, Rarity rarity) {
        this.cast = cast;
        this.kindred = kindred;
        this.rarity = rarity;
    }

    /// All tellings, numbered from 0, headlines before bodies.
    public static List<Telling> of(List<Report> reports, Cast cast, Kindred kindred, WordFrequencies frequencies) {
        return new Tellings(cast, kindred, Rarity.of(reports, kindred, frequencies)).of(reports);
    }

    private List<Telling> of(List<Report> reports) {
        List<Telling> tellings = new ArrayList<>();
        for (Report report : reports) {
            for (Part part : Part.values()) {
                Optional<Reading> reading = report.reading(part);
                if (reading.isPresent()) add(report, part, reading.get(), tellings);
            }
        }
        return List.copyOf(tellings);
    }

    private void add(Report report, Part part, Reading reading, List<Telling> tellings) {
        for (Event event : reading.events()) {
            tellings.add(new Telling(
                    tellings.size(),
                    report,
                    part,
                    event,
                    new Telling.Said(
                            wording(reading, event),
                            parties(report, event.sides().actors()),
                            parties(report, event.sides().recipients()),
                            numbers(reading, event))));
        }
    }

    private static List<Telling.Numbered> numbers(Reading reading, Event event) {
        List<Quantity> all = reading.mentions().quantities();
        return event.slots().quantities().stream()
                .filter(index -> index < all.size())
                .map(index -> new Telling.Numbered(all.get(index), Units.head(all.get(index))))
                .toList();
    }

    private List<Party> parties(Report report, List<Participant> participants) {
        return participants.stream().map(one -> party(report, one)).toList();
    }

    private Party party(Report report, Participant participant) {
        Optional<Integer> member = participant.entity().flatMap(entity -> cast.find(report, entity));
        return Party.of(participant, member, member.filter(cast::isPerson).isPresent());
    }

    private Wording wording(Reading reading, Event event) {
        Set<String> triggers = new TreeSet<>();
        List<Embedding> meanings = new ArrayList<>();
        List<Span> sentences = new ArrayList<>();
        for (EventMention mention : event.mentions()) {
            for (Sentence sentence : Sentences.over(reading, mention.trigger())) {
                sentences.add(sentence.span());
                sentence.vector().ifPresent(meanings::add);
                triggers.addAll(lemmas(sentence, mention.trigger()));
            }
        }
        List<Span> stretches =
                event.mentions().stream().map(EventMention::evidence).toList();
        return Wording.of(
                triggers,
                Terms.of(reading, stretches, rarity),
                Terms.of(reading, sentences, rarity),
                meanings,
                sentences,
                kindred);
    }

    // a trigger of several words is known by those that tell something: "was arrested" by "arrest"
    private static Set<String> lemmas(Sentence sentence, Span trigger) {
        Set<String> lemmas = new TreeSet<>();
        for (Token token : sentence.tokens()) {
            if (!token.span().overlaps(trigger)) continue;
            switch (token.upos()) {
                case VERB, NOUN, PROPN, ADJ, NUM, X -> lemmas.add(token.lemma().toLowerCase(Locale.ROOT));
                default -> {}
            }
        }
        return lemmas;
    }
}
