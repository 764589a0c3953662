package dev.parallax.events;

import dev.parallax.lexicon.Meaning;
import dev.parallax.lexicon.Trigger;
import dev.parallax.model.DayRange;
import dev.parallax.model.Digests;
import dev.parallax.model.Span;
import dev.parallax.model.article.Article;
import dev.parallax.model.event.Auxiliary;
import dev.parallax.model.event.Coding;
import dev.parallax.model.event.Event;
import dev.parallax.model.event.EventKind;
import dev.parallax.model.event.EventMention;
import dev.parallax.model.event.EventType;
import dev.parallax.model.event.Realis;
import dev.parallax.model.mention.Reading;
import dev.parallax.model.mention.Sentence;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Codes the events, states and figures that one sentence tells.
final class SentenceCoder {
    private static final int HISTORY_DAYS = 60;
    private static final double FIGURE = 0.6;

    private final Article article;
    private final Reading reading;
    private final EventWords words;
    private final Who who;
    private final Attributor attributor;

    SentenceCoder(Article article, Reading reading, EventWords words) {
        this.article = article;
        this.reading = reading;
        this.words = words;
        this.who = new Who(words.nouns(), reading.mentions());
        this.attributor = new Attributor(article, reading.mentions(), reading.text());
    }

    List<Event> events(Sentence sentence, int number) {
        if (sentence.tokens().size() > Tree.LONGEST) return List.of();
        Tree tree = new Tree(sentence, reading.text(), words.triggers());
        Frame frame = new Frame(tree, words.cues(), who);
        List<Event> events = new ArrayList<>();
        for (Telling telling : new Teller(frame, who, words).tellings())
            coded(frame, telling, number).ifPresent(events::add);
        events.addAll(figures(frame, sentence, events));
        return events;
    }

    private Optional<Event> coded(Frame frame, Telling told, int number) {
        RealisReader.Reality reality = new RealisReader(frame, words.cues()).of(told);
        HouseRules.Ruled ruled = HouseRules.ruled(told, reality);
        Telling telling = ruled.telling();
        Realis realis = ruled.realis();
        if (!tells(frame.tree(), telling)) return Optional.empty();
        Clause clause = Clause.of(frame, telling);
        Event.Slots slots = new SlotReader(frame.tree(), words.cues(), reading.mentions()).of(clause);
        if (isEmptyFigure(telling, slots)) return Optional.empty();
        Span trigger = frame.tree().token(telling.token()).span();
        boolean planned = realis == Realis.PLANNED
                || telling.type().filter(this::mayBePlan).isPresent();
        return Optional.of(new Event(
                id(telling.meaning().toString(), trigger),
                coding(telling, realis, slots),
                realis,
                planned ? reality.rung() : Optional.empty(),
                sides(telling),
                slots,
                attributor.of(trigger),
                List.of(new EventMention(trigger, clause.span())),
                Sureness.of(telling, realis, frame.tree(), number),
                List.of("trigger " + telling.trigger().lemma() + ", row "
                        + telling.trigger().order())));
    }

    private boolean mayBePlan(EventType type) {
        return type == EventType.AGREE || type == EventType.CONCEDE;
    }

    private static Event.Sides sides(Telling telling) {
        if (telling.meaning() instanceof Meaning.Untyped) return new Event.Sides(telling.actors(), List.of());
        return new Event.Sides(telling.actors(), telling.recipients());
    }

    /// An event needs somebody; a bare noun needs somebody on each side of its own.
    private boolean tells(Tree tree, Telling telling) {
        if (telling.type().isEmpty()) return telling.meaning() instanceof Meaning.Untyped;
        boolean actor = !telling.actors().isEmpty();
        boolean recipient = !telling.recipients().isEmpty();
        if (telling.trigger().pos() == Trigger.Pos.NOUN && !isCarried(telling)) return actor && recipient;
        return actor || recipient && isPlain(telling, tree);
    }

    private static boolean isCarried(Telling telling) {
        return telling.trigger().needs().stream().anyMatch(need -> need.places().contains("light"));
    }

    private static boolean isPlain(Telling telling, Tree tree) {
        return telling.trigger().sure() >= 0.7 && !tree.is(telling.token(), "advcl", "acl")
                || telling.trigger().sure() >= 0.8;
    }

    private static boolean isEmptyFigure(Telling telling, Event.Slots slots) {
        return telling.meaning() instanceof Meaning.Untyped(var kind)
                && kind == EventKind.FIGURE
                && slots.quantities().isEmpty();
    }

    private Coding coding(Telling telling, Realis realis, Event.Slots slots) {
        List<Auxiliary> auxiliary = HouseRules.auxiliary(
                realis, slots.date().filter(this::isHistory).isPresent());
        EventKind kind = telling.meaning() instanceof Meaning.Untyped(var untyped) ? untyped : EventKind.EVENT;
        return new Coding(
                kind,
                telling.type(),
                telling.mode().filter(mode -> !mode.equals("*")).stream().toList(),
                auxiliary,
                telling.trigger().context().stream().toList());
    }

    private boolean isHistory(DayRange date) {
        return article.publication()
                .range()
                .filter(days -> days.start().toEpochDay() - date.end().toEpochDay() > HISTORY_DAYS)
                .isPresent();
    }

    private String id(String what, Span trigger) {
        return Digests.id("v", article.id(), reading.text(), what, trigger.toString());
    }

    /// The numbers that no event of the sentence has told yet.
    private List<Event> figures(Frame frame, Sentence sentence, List<Event> events) {
        FigureFinder finder = new FigureFinder(frame, words.cues());
        Set<Integer> told = new HashSet<>();
        for (Event event : events) told.addAll(event.slots().quantities());
        List<Event> figures = new ArrayList<>();
        for (int i = 0; i < reading.mentions().quantities().size(); i++) {
            var quantity = reading.mentions().quantities().get(i);
            if (!sentence.span().covers(quantity.span()) || told.contains(i)) continue;
            Optional<Integer> verb = finder.predicate(quantity);
            if (verb.isEmpty()) continue;
            Event figure = figure(frame, verb.get(), i);
            told.addAll(figure.slots().quantities());
            figures.add(figure);
        }
        return figures;
    }

    private Event figure(Frame frame, int verb, int quantity) {
        Trigger row = new Trigger(
                frame.verbLemma(verb),
                Trigger.Pos.VERB,
                List.of(),
                new Meaning.Untyped(EventKind.FIGURE),
                Optional.empty(),
                List.of(),
                List.of(),
                FIGURE,
                Optional.empty(),
                0);
        Telling telling = new Telling(
                verb, row, row.meaning(), Optional.empty(), List.of(), List.of(), Optional.empty(), List.of());
        Clause clause = Clause.of(frame, telling);
        Event.Slots near = new SlotReader(frame.tree(), words.cues(), reading.mentions()).of(clause);
        List<Integer> numbers = near.quantities().contains(quantity) ? near.quantities() : List.of(quantity);
        Event.Slots slots = new Event.Slots(near.date(), near.place(), numbers);
        Realis realis = new RealisReader(frame, words.cues()).of(telling).realis();
        Span trigger = frame.tree().token(verb).span();
        return new Event(
                id("figure" + quantity, trigger),
                coding(telling, realis, slots),
                realis,
                Optional.empty(),
                Event.Sides.NONE,
                slots,
                attributor.of(trigger),
                List.of(new EventMention(trigger, clause.span())),
                Sureness.of(telling, realis, frame.tree(), 0),
                List.of("figure of " + row.lemma()));
    }
}
