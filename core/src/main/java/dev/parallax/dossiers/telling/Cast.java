package dev.parallax.dossiers.telling;

import dev.parallax.model.event.Sector;
import dev.parallax.model.mention.Actor;
import dev.parallax.model.mention.EntityType;
import dev.parallax.model.mention.Reading;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Who is who across the reports of a story: one actor under several spellings is one member.
public final class Cast {
    /// An actor of one report.
    private record Local(int report, String entity) {}

    private final Map<Local, Integer> numbers = new HashMap<>();
    private final List<List<Actor>> members = new ArrayList<>();
    private final Map<String, List<Integer>> byWord = new HashMap<>();

    private Cast() {}

    public static Cast of(List<Report> reports) {
        Cast cast = new Cast();
        for (Report report : reports) {
            cast.add(report.number(), report.annotated().body());
            report.annotated().headline().ifPresent(headline -> cast.add(report.number(), headline));
        }
        return cast;
    }

    private void add(int report, Reading reading) {
        for (Actor actor : reading.mentions().actors())
            numbers.computeIfAbsent(new Local(report, actor.entity()), _ -> place(actor));
    }

    private int place(Actor actor) {
        Set<String> keys = keys(actor);
        Set<Integer> candidates = new LinkedHashSet<>();
        for (String key : keys) candidates.addAll(byWord.getOrDefault(key, List.of()));
        int number = candidates.stream()
                .sorted()
                .filter(candidate -> members.get(candidate).stream().anyMatch(known -> same(known, actor)))
                .findFirst()
                .orElse(members.size());
        if (number == members.size()) members.add(new ArrayList<>());
        members.get(number).add(actor);
        for (String key : keys) {
            List<Integer> posting = byWord.computeIfAbsent(key, _ -> new ArrayList<>());
            if (!posting.contains(number)) posting.add(number);
        }
        return number;
    }

    // beginnings and ends of words, so that nearly equal spellings meet
    private static Set<String> keys(Actor actor) {
        Set<String> keys = new LinkedHashSet<>();
        for (String word : Names.words(actor.name())) {
            keys.add(word);
            if (word.length() >= 5) {
                keys.add(word.substring(0, 4) + "-");
                keys.add("-" + word.substring(word.length() - 4));
            }
        }
        if (isPlace(actor)) actor.country().ifPresent(country -> keys.add("country " + country));
        actor.wikidata().ifPresent(item -> keys.add("item " + item));
        return keys;
    }

    private static boolean same(Actor one, Actor other) {
        if (one.wikidata().isPresent() && other.wikidata().isPresent())
            return one.wikidata().equals(other.wikidata());
        if (differ(one.country(), other.country())) return false;
        if (isPlace(one)
                && isPlace(other)
                && one.country().isPresent()
                && one.country().equals(other.country())) return one.sectors().equals(other.sectors());
        if ((one.type() == EntityType.PERSON) != (other.type() == EntityType.PERSON)) return false;
        if (one.type() == EntityType.PERSON) return Names.samePerson(one.name(), other.name());
        return sameOrganisation(one, other);
    }

    private static boolean sameOrganisation(Actor one, Actor other) {
        List<String> here = Names.words(one.name());
        List<String> there = Names.words(other.name());
        if (here.equals(there)) return true;
        if (initials(here).equals(String.join("", there)) || initials(there).equals(String.join("", here))) return true;
        boolean share = one.sectors().stream().anyMatch(other.sectors()::contains);
        return share
                && one.country().isPresent()
                && one.country().equals(other.country())
                && Names.oneHoldsTheOther(one.name(), other.name());
    }

    private static String initials(List<String> words) {
        StringBuilder initials = new StringBuilder();
        words.forEach(word -> initials.append(word.charAt(0)));
        return words.size() > 1 ? initials.toString() : "";
    }

    private static boolean isPlace(Actor actor) {
        return actor.type() == EntityType.PLACE || actor.type() == EntityType.NATIONALITY;
    }

    private static boolean differ(Optional<String> one, Optional<String> other) {
        return one.isPresent() && other.isPresent() && !one.equals(other);
    }

    /// The member that an entity of a report is.
    public Optional<Integer> find(Report report, String entity) {
        return Optional.ofNullable(numbers.get(new Local(report.number(), entity)));
    }

    public boolean isPerson(int number) {
        return members.get(number).getFirst().type() == EntityType.PERSON;
    }

    /// The office that any report gives the member.
    public List<String> titles(int number) {
        return members.get(number).stream()
                .flatMap(actor -> actor.roles().stream())
                .map(Actor.Role::title)
                .distinct()
                .sorted()
                .toList();
    }

    /// The fullest name that any report gives the member.
    public String name(int number) {
        return fullest(number).name();
    }

    /// The member as one actor: its fullest name, every sector and office that some report gives it. Its mentions stay
    /// with the reports, since they are positions in one report's text.
    public Actor actor(int number) {
        Actor named = fullest(number);
        List<Actor> all = members.get(number);
        return new Actor(
                "c" + (number + 1),
                named.name(),
                named.type(),
                all.stream().flatMap(actor -> actor.country().stream()).findFirst(),
                sectors(all),
                named.roles(),
                List.of(),
                all.stream().flatMap(actor -> actor.wikidata().stream()).findFirst());
    }

    private static List<Sector> sectors(List<Actor> all) {
        return all.stream()
                .flatMap(actor -> actor.sectors().stream())
                .distinct()
                .sorted()
                .toList();
    }

    private Actor fullest(int number) {
        Actor best = members.get(number).getFirst();
        for (Actor actor : members.get(number)) {
            if (Names.words(actor.name()).size() > Names.words(best.name()).size()) best = actor;
        }
        return best;
    }
}
