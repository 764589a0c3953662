package dev.parallax.events;

import dev.parallax.lexicon.Meaning;
import dev.parallax.lexicon.Trigger;
import dev.parallax.model.Span;
import dev.parallax.model.event.EventType;
import dev.parallax.model.event.Participant;
import dev.parallax.model.event.Realis;
import dev.parallax.model.mention.Actor;
import dev.parallax.model.mention.EntityType;
import dev.parallax.model.mention.Mentions;
import dev.parallax.model.mention.Reading;
import dev.parallax.model.mention.Sentence;
import dev.parallax.model.probe.Answer;
import dev.parallax.model.probe.Question;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Answers what one stretch of a text does to another: the telling whose sides are these two, else the one nearest to
/// them.
final class RelationReader {
    private static final String ACTOR = "asked-actor";
    private static final String RECIPIENT = "asked-recipient";
    private static final double NEITHER = 0.12;
    private static final double ONE_SIDE = 0.45;
    private static final double FLOOR = 0.01;
    private static final double GUESS = 0.1;

    private final EventWords words;
    private final Question.Relation question;
    private final Reading reading;
    private final Map<EventType, Double> scores = new EnumMap<>(EventType.class);
    private final Map<EventType, String> modes = new EnumMap<>(EventType.class);

    RelationReader(EventWords words, Question.Relation question, Reading reading) {
        this.words = words;
        this.question = question;
        this.reading = reading;
    }

    Answer.Relation answer() {
        Who who = new Who(words.nouns(), asked());
        for (Sentence sentence : reading.sentences()) {
            if (sentence.tokens().size() > Tree.LONGEST || !concerns(sentence)) continue;
            Frame frame = new Frame(new Tree(sentence, reading.text(), words.triggers()), words.cues(), who);
            for (Telling telling : new Teller(frame, who, words).tellings()) weigh(frame, telling);
        }
        if (scores.isEmpty()) guess(who);
        if (scores.isEmpty()) scores.put(EventType.ACCUSE, FLOOR);
        return ranked();
    }

    /// Where no row fits, the words alone: what those that the sentence has mostly tell.
    private void guess(Who who) {
        for (Sentence sentence : reading.sentences()) {
            if (sentence.tokens().size() > Tree.LONGEST || !concerns(sentence)) continue;
            Frame frame = new Frame(new Tree(sentence, reading.text(), words.triggers()), words.cues(), who);
            for (Telling telling : new Teller(frame, who, words).guesses())
                telling.type()
                        .ifPresent(type -> scores.merge(
                                type,
                                telling.trigger().sure() * (GUESS + near(frame, telling, question.recipient())),
                                Math::max));
        }
    }

    private Answer.Relation ranked() {
        Map<EventType, Double> ordered = new LinkedHashMap<>();
        scores.entrySet().stream()
                .sorted(Map.Entry.<EventType, Double>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .forEach(entry -> ordered.put(entry.getKey(), Math.min(1, entry.getValue())));
        EventType best = ordered.keySet().iterator().next();
        return new Answer.Relation(question.id(), best, Optional.ofNullable(modes.get(best)), ordered);
    }

    private boolean concerns(Sentence sentence) {
        return sentence.span().overlaps(question.actor()) || sentence.span().overlaps(question.recipient());
    }

    private void weigh(Frame frame, Telling told) {
        HouseRules.Ruled ruled = HouseRules.ruled(told, new RealisReader(frame, words.cues()).of(told));
        Telling telling = ruled.telling();
        if (telling.type().isEmpty()) return;
        double score = telling.trigger().sure() * sides(frame, telling) * real(ruled.realis());
        EventType type = asPromised(telling);
        if (score > scores.getOrDefault(type, 0.0)) {
            scores.put(type, score);
            telling.mode().filter(mode -> !mode.equals("*")).ifPresent(mode -> modes.put(type, mode));
        }
    }

    /// Asked for the bare relation, a promise is AGREE whatever is promised; among events a promised retreat is
    /// CONCEDE.
    private static EventType asPromised(Telling telling) {
        EventType type = telling.type().orElseThrow();
        boolean promise = telling.trigger().meaning() == Meaning.Operator.COMMIT && type == EventType.CONCEDE;
        return promise ? EventType.AGREE : type;
    }

    private static double real(Realis realis) {
        return switch (realis) {
            case HAPPENED, PLANNED -> 1;
            case ALLEGED, DEMANDED -> 0.6;
            case DENIED, HYPOTHETICAL -> 0.7;
        };
    }

    private double sides(Frame frame, Telling telling) {
        boolean actor = touches(telling.actors(), question.actor());
        boolean recipient = touches(telling.recipients(), question.recipient());
        boolean together = touches(telling.actors(), question.recipient());
        if (actor && (recipient || together)) return 1;
        if (actor) return ONE_SIDE + near(frame, telling, question.recipient());
        if (recipient) return ONE_SIDE / 2 + near(frame, telling, question.actor());
        return NEITHER + near(frame, telling, question.recipient()) / 2;
    }

    /// Tokens of the asked span that hang under the telling make it likelier.
    private static double near(Frame frame, Telling telling, Span span) {
        Tree tree = frame.tree();
        int base = frame.light(telling.token()).stream().findFirst().orElse(telling.token());
        for (int token : tree.at(span)) if (tree.under(token, base)) return 0.3;
        return telling.trigger().pos() == Trigger.Pos.VERB ? 0.05 : 0;
    }

    private static boolean touches(List<Participant> side, Span span) {
        return side.stream().anyMatch(one -> one.span().overlaps(span));
    }

    /// The mentions, with the two that are asked about as actors whatever they name.
    private Mentions asked() {
        Mentions found = reading.mentions();
        List<Actor> actors = new ArrayList<>();
        actors.add(actor(ACTOR, question.actor()));
        actors.add(actor(RECIPIENT, question.recipient()));
        for (Actor other : found.actors()) if (other.mentions().stream().noneMatch(this::isAsked)) actors.add(other);
        return new Mentions(
                found.entities(), actors, found.places(), found.times(), found.quantities(), found.quotes());
    }

    private boolean isAsked(Span span) {
        return span.overlaps(question.actor()) || span.overlaps(question.recipient());
    }

    private Actor actor(String entity, Span span) {
        return new Actor(
                entity,
                span.in(reading.text()),
                EntityType.OTHER,
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(span),
                Optional.empty());
    }
}
