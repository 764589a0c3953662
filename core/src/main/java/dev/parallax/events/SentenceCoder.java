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
import dev.parallax.model.mention.Quantity;
import dev.parallax.model.mention.Reading;
import dev.parallax.model.mention.Sentence;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// Codes the events, states and figures that one sentence tells.
final class SentenceCoder {
    private static final int HISTORY_DAYS = 60;
    private static final double FIGURE = 0.6;
    private static final double TOLL = 0.75;
    private static final int SHORTEST = 12;

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
        this.attributor = new Attributor(article, reading.mentions(), reading.text(), words.cues());
    }

    List<Event> events(Sentence sentence, int number) {
        if (sentence.tokens().size() > Tree.LONGEST) return List.of();
        Tree tree = new Tree(sentence, reading.text(), words.triggers());
        Frame frame = new Frame(tree, words.cues(), who);
        List<Event> events = new ArrayList<>();
        for (Telling telling : new Teller(frame, who, words).tellings())
            coded(frame, telling, number).ifPresent(events::add);
        figures(frame, sentence, events);
        return events;
    }

    private Optional<Event> coded(Frame frame, Telling told, int number) {
        RealisReader.Reality reality = new RealisReader(frame, words.cues()).of(told);
        HouseRules.Ruled ruled = HouseRules.ruled(told, reality);
        Telling telling = ruled.telling();
        Realis realis = ruled.realis();
        if (!tells(frame.tree(), telling) || isOnlyNeeded(telling, realis)) return Optional.empty();
        Clause clause = Clause.of(frame, telling);
        Event.Slots slots = new SlotReader(frame.tree(), words.cues(), reading.mentions()).of(clause);
        if (isEmptyFigure(telling, slots) || clause.span().length() < SHORTEST) return Optional.empty();
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
                Sureness.of(
                        telling, realis, frame.tree(), number, article.body().kind()),
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
        if (isHabit(tree, telling.token())) return false;
        boolean actor = !telling.actors().isEmpty();
        boolean recipient = !telling.recipients().isEmpty();
        if (telling.trigger().pos() == Trigger.Pos.NOUN && !isCarried(telling))
            return actor && (recipient || telling.actors().size() > 1);
        return actor || recipient && isPlain(telling, tree);
    }

    /// What is usual is no event.
    private boolean isHabit(Tree tree, int token) {
        return tree.children(token, "advmod").stream()
                .anyMatch(child -> words.cues().is("habit", tree.lemma(child)));
    }

    /// What somebody needs or should do is no event unless it was demanded, and then the demand is.
    private static boolean isOnlyNeeded(Telling telling, Realis realis) {
        return realis == Realis.DEMANDED
                && telling.type().isPresent()
                && !(telling.trigger().meaning() instanceof Meaning.Operator);
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

    /// The numbers that no event of the sentence has told yet: one figure a verb, or one more number of its event.
    private void figures(Frame frame, Sentence sentence, List<Event> events) {
        FigureFinder finder = new FigureFinder(frame, words);
        Set<Integer> told = new HashSet<>();
        for (Event event : events) told.addAll(event.slots().quantities());
        Map<Integer, List<Integer>> byVerb = new TreeMap<>();
        List<Quantity> all = reading.mentions().quantities();
        for (int i : Within.positions(all, Quantity::span, sentence.span())) {
            if (told.contains(i)) continue;
            Quantity quantity = all.get(i);
            int number = i;
            finder.predicate(quantity)
                    .ifPresent(verb -> byVerb.computeIfAbsent(verb, unseen -> new ArrayList<>())
                            .add(number));
        }
        byVerb.forEach((verb, numbers) -> tell(frame, verb, numbers, events));
    }

    private void tell(Frame frame, int verb, List<Integer> numbers, List<Event> events) {
        Span trigger = frame.tree().token(verb).span();
        for (int i = 0; i < events.size(); i++) {
            if (!events.get(i).mentions().getFirst().trigger().equals(trigger)) continue;
            events.set(i, more(events.get(i), numbers));
            return;
        }
        events.add(figure(frame, verb, numbers));
    }

    private static Event more(Event event, List<Integer> numbers) {
        Set<Integer> all = new TreeSet<>(event.slots().quantities());
        all.addAll(numbers);
        Event.Slots slots = new Event.Slots(event.slots().date(), event.slots().place(), List.copyOf(all));
        return new Event(
                event.id(),
                event.coding(),
                event.realis(),
                event.rung(),
                event.sides(),
                slots,
                event.attribution(),
                event.mentions(),
                event.confidence(),
                event.why());
    }

    private Event figure(Frame frame, int verb, List<Integer> counted) {
        double sure = words.cues().is("toll_verb", frame.tree().lemma(verb)) ? TOLL : FIGURE;
        Trigger row = new Trigger(
                frame.verbLemma(verb),
                Trigger.Pos.VERB,
                List.of(),
                new Meaning.Untyped(EventKind.FIGURE),
                Optional.empty(),
                List.of(),
                List.of(),
                sure,
                Optional.empty(),
                0);
        Telling telling = new Telling(
                verb, row, row.meaning(), Optional.empty(), List.of(), List.of(), Optional.empty(), List.of());
        Clause clause = Clause.of(frame, telling);
        Event.Slots near = new SlotReader(frame.tree(), words.cues(), reading.mentions()).of(clause);
        Set<Integer> numbers = new TreeSet<>(near.quantities());
        numbers.addAll(counted);
        Event.Slots slots = new Event.Slots(near.date(), near.place(), List.copyOf(numbers));
        Realis realis = new RealisReader(frame, words.cues()).of(telling).realis();
        Span trigger = frame.tree().token(verb).span();
        Span evidence = clause.span();
        for (int number : counted)
            evidence = Clause.wider(
                    evidence, reading.mentions().quantities().get(number).span());
        return new Event(
                id("figure", trigger),
                coding(telling, realis, slots),
                realis,
                Optional.empty(),
                Event.Sides.NONE,
                slots,
                attributor.of(trigger),
                List.of(new EventMention(trigger, evidence)),
                Sureness.of(telling, realis, frame.tree(), 0, article.body().kind()),
                List.of("figure of " + row.lemma()));
    }
}
