package dev.parallax.events;

import dev.parallax.lexicon.NounClasses;
import dev.parallax.model.Span;
import dev.parallax.model.event.Participant;
import dev.parallax.model.event.Sector;
import dev.parallax.model.mention.Actor;
import dev.parallax.model.mention.Mentions;
import dev.parallax.model.mention.TimeMention;
import dev.parallax.model.mention.Upos;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Who a noun phrase speaks of: an actor of the article, or people and groups that a noun names.
final class Who {
    private static final List<String> WITHIN =
            List.of("poss", "mod", "by", "of", "from", "in", "against", "on", "with");

    private record Place(Span span, Actor actor) {}

    private final NounClasses nouns;
    private final List<Place> places = new ArrayList<>();
    private final List<TimeMention> times;
    private final Mentions mentions;

    Who(NounClasses nouns, Mentions mentions) {
        this.nouns = nouns;
        this.times = mentions.times();
        this.mentions = mentions;
        for (Actor actor : mentions.actors()) for (Span span : actor.mentions()) places.add(new Place(span, actor));
        places.sort(Comparator.comparing(Place::span));
    }

    /// Whether the token is the head of somebody who can act.
    boolean isSomebody(Tree tree, int token) {
        return actor(tree, token).isPresent() || isGroup(tree, token);
    }

    /// The actor whose mention has this token as its head word; "we" and "I" in a quotation are who is quoted.
    Optional<Actor> actor(Tree tree, int token) {
        Span word = tree.token(token).span();
        if (nouns.is(tree.lemma(token), "speaker")) return speaker(word);
        for (int i = firstAfter(word.end()) - 1;
                i >= 0 && word.start() - places.get(i).span.start() < 400;
                i--) {
            Place place = places.get(i);
            if (place.span.overlaps(word) && headsMention(tree, token, place.span)) return Optional.of(place.actor);
        }
        return Optional.empty();
    }

    private Optional<Actor> speaker(Span word) {
        return mentions.quotes().stream()
                .filter(quote -> quote.says(word))
                .flatMap(quote -> quote.speaker().stream())
                .findFirst()
                .flatMap(mentions::actor);
    }

    private static boolean headsMention(Tree tree, int token, Span mention) {
        int at = token;
        while (tree.is(at, "flat", "nmod:desc")
                && tree.token(tree.head(at)).span().overlaps(mention)) at = tree.head(at);
        int head = tree.head(at);
        return head == 0 || !tree.token(head).span().overlaps(mention) || tree.is(at, "conj");
    }

    private int firstAfter(int end) {
        int low = 0;
        int high = places.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (places.get(middle).span.start() < end) low = middle + 1;
            else high = middle;
        }
        return low;
    }

    /// Somebody who can be the doer of harm: "it" may stand for a storm.
    boolean isAgent(Tree tree, int token) {
        return isSomebody(tree, token) && !(tree.upos(token) == Upos.PRON && nouns.is(tree.lemma(token), "thing"));
    }

    /// Whether somebody at the token has a sector.
    boolean has(Tree tree, int token, String sector) {
        List<Sector> sectors = actor(tree, token)
                .map(Actor::sectors)
                .filter(found -> !found.isEmpty())
                .or(() -> sectors(tree, token))
                .orElse(List.of());
        return sectors.stream().anyMatch(found -> found.name().equals(sector));
    }

    boolean isGroup(Tree tree, int token) {
        if (!tree.isNominal(token) || tree.upos(token) == Upos.PRON) return false;
        if (tree.upos(token) == Upos.NUM) return isSomeOf(tree, token);
        for (int child : tree.children(token, "det")) if (nouns.is(tree.lemma(child), "nobody")) return false;
        if (sectors(tree, token).isPresent() || nouns.is(tree.lemma(token), "human")) return true;
        return tree.upos(token) == Upos.NOUN && isCountedPerson(tree, token);
    }

    /// "two of them", "three of the hostages"
    private boolean isSomeOf(Tree tree, int number) {
        for (int child : tree.children(number, "nmod"))
            if (tree.preposition(child).equals("of")
                    && (tree.upos(child) == Upos.PRON || actor(tree, child).isPresent() || isGroup(tree, child)))
                return true;
        return false;
    }

    /// "15 trainees", "two cyclists": a number before a noun that is made to name people.
    private static boolean isCountedPerson(Tree tree, int token) {
        if (tree.children(token, "nummod").isEmpty()) return false;
        String lemma = tree.lemma(token);
        return lemma.endsWith("ee")
                || lemma.endsWith("ist")
                || lemma.endsWith("ian")
                || lemma.endsWith("eer")
                || lemma.endsWith("man")
                || lemma.endsWith("mate");
    }

    private Optional<List<Sector>> sectors(Tree tree, int token) {
        return nouns.group(tree.lemma(token)).or(() -> nouns.group(singular(tree.lemma(token))));
    }

    private static String singular(String word) {
        return word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    }

    /// The participants at these tokens; for a thing, those whose thing it is.
    List<Participant> participants(Frame frame, List<Integer> tokens) {
        List<Participant> found = new ArrayList<>();
        Set<Span> seen = new LinkedHashSet<>();
        for (int token : tokens)
            for (Participant one : participants(frame, token)) if (seen.add(one.span())) found.add(one);
        return found;
    }

    private List<Participant> participants(Frame frame, int token) {
        Optional<Participant> direct = direct(frame, token);
        if (direct.isPresent()) return List.of(direct.get());
        for (String place : WITHIN) {
            List<Participant> inside = new ArrayList<>();
            for (int part : ownParts(frame, token, place)) direct(frame, part).ifPresent(inside::add);
            if (!inside.isEmpty()) return inside;
        }
        return List.of();
    }

    /// What hangs on the noun itself, not on the verb that carries it.
    private static List<Integer> ownParts(Frame frame, int token, String place) {
        return frame.at(token, place).stream()
                .filter(part -> frame.tree().under(part, token))
                .toList();
    }

    Optional<Participant> direct(Frame frame, int token) {
        Tree tree = frame.tree();
        Optional<Actor> actor = actor(tree, token);
        if (actor.isPresent()) return Optional.of(of(tree, token, actor.get()));
        return isGroup(tree, token) ? Optional.of(group(frame, token)) : Optional.empty();
    }

    private Participant of(Tree tree, int token, Actor actor) {
        Span span = phrase(tree, token);
        return new Participant(
                span,
                span.in(tree.text()),
                actor.name(),
                Optional.of(actor.entity()),
                actor.country(),
                actor.sectors());
    }

    /// The noun phrase without the day that the parser hangs on it: "officers on Friday".
    private Span phrase(Tree tree, int token) {
        return tree.phrase(token, child -> tree.is(child, "nmod") && (isDay(tree.lemma(child)) || isTime(tree, child)));
    }

    private boolean isTime(Tree tree, int token) {
        Span word = tree.token(token).span();
        return times.stream().anyMatch(time -> time.span().overlaps(word));
    }

    private static boolean isDay(String lemma) {
        return lemma.length() > 5 && lemma.endsWith("day") && Character.isLetter(lemma.charAt(0))
                || lemma.equals("week")
                || lemma.equals("month")
                || lemma.equals("year");
    }

    /// "US troops": the phrase, the country of its modifiers, the sectors of its noun.
    private Participant group(Frame frame, int token) {
        Tree tree = frame.tree();
        Span span = phrase(tree, token);
        String words = span.in(tree.text());
        Optional<String> country = Optional.empty();
        for (String place : List.of("mod", "poss", "of", "from", "in")) {
            if (country.isPresent()) break;
            for (int part : ownParts(frame, token, place))
                if (country.isEmpty()) country = actor(tree, part).flatMap(Actor::country);
        }
        List<Sector> sectors = sectors(tree, token).orElse(List.of());
        return new Participant(span, words, words, Optional.empty(), country, sectors);
    }
}
