package dev.parallax.events;

import dev.parallax.lexicon.Cues;
import dev.parallax.lexicon.Meaning;
import dev.parallax.lexicon.Meaning.Operator;
import dev.parallax.lexicon.NounClasses;
import dev.parallax.model.event.EventType;
import dev.parallax.model.event.Participant;
import dev.parallax.model.event.Quad;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What becomes of an event that is demanded, refused, promised, threatened or stopped: PLOVER codes the demand, not
/// the event.
final class Operators {
    private static final Set<EventType> CONCESSIONS = Set.of(EventType.CONCEDE, EventType.RETREAT);
    private static final Set<EventType> HELP = Set.of(EventType.AID, EventType.COOPERATE, EventType.SUPPORT);
    private static final Set<EventType> MEETINGS = Set.of(EventType.CONSULT, EventType.AGREE);

    private Operators() {}

    static Optional<Telling> applied(Telling outer, Optional<Telling> inner, Optional<String> noun, EventWords words) {
        NounClasses nouns = words.nouns();
        Optional<EventType> of = inner.flatMap(Telling::type);
        Telling whole = inner.map(told -> joined(outer, told)).orElse(outer);
        if (!(outer.meaning() instanceof Operator operator))
            return Optional.of(whole.as(EventType.THREATEN, threat(inner)));
        return switch (operator) {
            case DEMAND -> Optional.of(whole.as(EventType.REQUEST, asked(of, noun, nouns)));
            case REFUSE -> Optional.of(whole.as(EventType.REJECT, asked(of, noun, nouns)));
            case COMMIT ->
                Optional.of(of.map(type -> committed(whole, type, words.cues()))
                        .orElse(whole.as(EventType.AGREE, Optional.empty())));
            case STOP -> Optional.of(stopped(whole, of));
            case FAIL ->
                of.filter(type -> MEETINGS.contains(type) || type == EventType.SUPPORT)
                        .map(type -> whole.as(EventType.REJECT, Optional.empty()));
            case ORDER -> Optional.of(ordered(whole, of, noun, nouns));
            case NOTHING -> Optional.empty();
        };
    }

    private static Telling joined(Telling outer, Telling inner) {
        List<Integer> used = new ArrayList<>(outer.used());
        used.add(inner.token());
        used.addAll(inner.used());
        Telling whole = outer.about(inner, used);
        if (!outer.recipients().isEmpty()) return whole;
        List<Participant> others = without(inner.actors(), outer.actors());
        if (others.isEmpty() || outer.meaning() == Operator.COMMIT)
            others = without(inner.recipients(), outer.actors());
        return whole.with(outer.actors(), others);
    }

    private static List<Participant> without(List<Participant> some, List<Participant> others) {
        return some.stream()
                .filter(one -> others.stream()
                        .noneMatch(other -> other.span().overlaps(one.span())
                                || one.entity().isPresent() && one.entity().equals(other.entity())))
                .toList();
    }

    private static Telling committed(Telling whole, EventType type, Cues cues) {
        if (CONCESSIONS.contains(type)) return whole.as(EventType.CONCEDE, Optional.empty());
        if (type.quad() == Quad.MATERIAL_CONFLICT
                && cues.is("menace", whole.trigger().lemma()))
            return whole.as(EventType.THREATEN, threat(whole.complement()));
        return whole.as(EventType.AGREE, Optional.empty());
    }

    /// To stop what harms is a concession, to stop what helps a sanction.
    private static Telling stopped(Telling whole, Optional<EventType> of) {
        boolean good = of.filter(type -> type.quad() == Quad.MATERIAL_COOPERATION || type == EventType.SUPPORT)
                .isPresent();
        return good
                ? whole.as(EventType.SANCTION, Optional.of("discontinue"))
                : whole.as(EventType.CONCEDE, Optional.empty());
    }

    /// Who may order an arrest or an attack does it; other orders are requests.
    private static Telling ordered(Telling whole, Optional<EventType> of, Optional<String> noun, NounClasses nouns) {
        return of.filter(type -> type.quad() == Quad.MATERIAL_CONFLICT)
                .map(type -> whole.as(type, whole.complement().flatMap(Telling::mode)))
                .orElseGet(() -> whole.as(EventType.REQUEST, asked(of, noun, nouns)));
    }

    /// A will that is denied is a refusal: "will not lift the ban".
    static Telling refused(Telling telling) {
        return telling.as(EventType.REJECT, asked(telling.type()));
    }

    private static Optional<String> asked(Optional<EventType> of) {
        if (of.filter(MEETINGS::contains).isPresent()) return Optional.of("meet");
        if (of.filter(HELP::contains).isPresent()) return Optional.of("assist");
        if (of.filter(CONCESSIONS::contains).isPresent()) return Optional.of("yield");
        return of.map(type -> "change");
    }

    private static Optional<String> asked(Optional<EventType> of, Optional<String> noun, NounClasses nouns) {
        if (of.isPresent()) return asked(of);
        if (noun.filter(word -> nouns.is(word, "talks")).isPresent()) return Optional.of("meet");
        if (noun.filter(word -> nouns.is(word, "aid")).isPresent()) return Optional.of("assist");
        if (noun.filter(word -> nouns.is(word, "ceasefire")).isPresent()) return Optional.of("yield");
        return Optional.empty();
    }

    private static Optional<String> threat(Optional<Telling> inner) {
        return inner.flatMap(told ->
                told.type().flatMap(type -> threat(type, told.mode().orElse(""))));
    }

    private static Optional<String> threat(EventType type, String mode) {
        return switch (type) {
            case ASSAULT, MOBILIZE -> Optional.of("violence");
            case COERCE ->
                Optional.of(
                        switch (mode) {
                            case "arrest" -> "arrest";
                            case "seize" -> "territory";
                            case "deport" -> "expel";
                            default -> "restrict";
                        });
            case SANCTION ->
                Optional.of(mode.equals("expel") ? "expel" : mode.equals("discontinue") ? "restrict" : "relations");
            case REJECT -> Optional.of("relations");
            case PROTEST -> Optional.of("restrict");
            case CONSULT, SUPPORT, AGREE, CONCEDE, COOPERATE, AID, RETREAT, REQUEST, ACCUSE, THREATEN ->
                Optional.empty();
        };
    }

    /// Whether a telling is an operator that found nothing to work on.
    static boolean isIdle(Telling telling) {
        return telling.meaning() instanceof Meaning.Operator;
    }
}
