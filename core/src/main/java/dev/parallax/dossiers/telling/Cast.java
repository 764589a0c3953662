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
import java.util.TreeSet;

/// Who is who across the reports of a story: one actor under several spellings is one member.
public final class Cast {
    /// An actor of one report.
    private record Local(int report, String entity) {}

    /// An actor as some report has it, with the words of its name.
    private record Known(Actor actor, List<String> words) {
        boolean says(Known other) {
            return words.equals(other.words)
                    && actor.type() == other.actor.type()
                    && actor.country().equals(other.actor.country())
                    && actor.sectors().equals(other.actor.sectors());
        }
    }

    private final Map<Local, Integer> numbers = new HashMap<>();
    private final List<List<Known>> members = new ArrayList<>();
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
        Known named = new Known(actor, Names.words(actor.name()));
        Set<String> keys = keys(named);
        Set<Integer> candidates = new TreeSet<>();
        for (String key : keys) candidates.addAll(byWord.getOrDefault(key, List.of()));
        int number = candidates.stream()
                .filter(candidate -> members.get(candidate).stream().anyMatch(known -> same(known, named)))
                .findFirst()
                .orElse(members.size());
        if (number == members.size()) members.add(new ArrayList<>());
        if (members.get(number).stream().anyMatch(named::says)) return number;
        members.get(number).add(named);
        for (String key : keys) {
            List<Integer> posting = byWord.computeIfAbsent(key, _ -> new ArrayList<>());
            if (!posting.contains(number)) posting.add(number);
        }
        return number;
    }

    // beginnings and ends of words, so that nearly equal spellings meet
    private static Set<String> keys(Known named) {
        Set<String> keys = new LinkedHashSet<>();
        for (String word : named.words()) {
            keys.add(word);
            if (word.length() >= 5) {
                keys.add(word.substring(0, 4) + "-");
                keys.add("-" + word.substring(word.length() - 4));
            }
        }
        Actor actor = named.actor();
        if (isPlace(actor)) actor.country().ifPresent(country -> keys.add("country " + country));
        actor.wikidata().ifPresent(item -> keys.add("item " + item));
        if (actor.type() != EntityType.PERSON) keys.add("initials " + initials(named.words()));
        if (named.words().size() == 1) keys.add("initials " + named.words().getFirst());
        return keys;
    }

    private static boolean same(Known here, Known there) {
        Actor one = here.actor();
        Actor other = there.actor();
        if (one.wikidata().isPresent() && other.wikidata().isPresent())
            return one.wikidata().equals(other.wikidata());
        if (differ(one.country(), other.country())) return false;
        if (isPlace(one)
                && isPlace(other)
                && one.country().isPresent()
                && one.country().equals(other.country())) return one.sectors().equals(other.sectors());
        if ((one.type() == EntityType.PERSON) != (other.type() == EntityType.PERSON)) return false;
        if (one.type() == EntityType.PERSON) return Names.samePerson(here.words(), there.words());
        return sameOrganisation(here, there);
    }

    private static boolean sameOrganisation(Known one, Known other) {
        List<String> here = one.words();
        List<String> there = other.words();
        if (here.equals(there)) return true;
        if (initials(here).equals(String.join("", there)) || initials(there).equals(String.join("", here))) return true;
        boolean share = one.actor().sectors().stream().anyMatch(other.actor().sectors()::contains);
        return share
                && one.actor().country().isPresent()
                && one.actor().country().equals(other.actor().country())
                && Names.oneHoldsTheOther(here, there);
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
        return members.get(number).getFirst().actor().type() == EntityType.PERSON;
    }

    /// The office that any report gives the member.
    public List<String> titles(int number) {
        return members.get(number).stream()
                .flatMap(known -> known.actor().roles().stream())
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
        List<Actor> all = members.get(number).stream().map(Known::actor).toList();
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
        Known best = members.get(number).getFirst();
        for (Known known : members.get(number)) {
            if (known.words().size() > best.words().size()) best = known;
        }
        return best.actor();
    }
}
