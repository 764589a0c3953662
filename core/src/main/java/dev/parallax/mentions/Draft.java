package dev.parallax.mentions;

import dev.parallax.model.Span;
import dev.parallax.model.event.Sector;
import dev.parallax.model.mention.Actor;
import dev.parallax.model.mention.EntityType;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// An entity while its mentions are still being gathered; seen by one thread, then turned into actors.
final class Draft {
    /// One place that speaks of it, as salience needs it.
    record Seen(int passage, int sentence, int token, Span span, boolean subject) {}

    /// The kind of "the workers": whichever were told of.
    static final String ANY = "*";

    final String id;
    EntityType type;
    String name;
    Optional<String> country = Optional.empty();
    final Set<Sector> sectors = new LinkedHashSet<>();
    final List<List<Actor.Role>> roles = List.of(new ArrayList<>(), new ArrayList<>());
    final List<Seen> seen = new ArrayList<>();
    final Set<String> names = new LinkedHashSet<>();
    /// The noun that heads its descriptions, empty for a name.
    String head = "";
    /// The noun before that one ("aid" of "aid workers"), empty where there is none.
    String kind = "";
    boolean plural;
    /// Whether the text says that an office is no longer held.
    boolean former;
    boolean acts;
    char gender = '?';

    Draft(String id, EntityType type, String name) {
        this.id = id;
        this.type = type;
        this.name = name;
    }

    void see(int passage, int sentence, int token, Span span, boolean subject) {
        Seen one = new Seen(passage, sentence, token, span, subject);
        if (!seen.contains(one)) seen.add(one);
    }

    boolean mayBe(String other) {
        return other.equals(ANY) || kind.equals(ANY) || kind.equals(other);
    }

    /// Whether more than a capital says that this is a human being.
    boolean isHuman() {
        return isPerson()
                && (!head.isEmpty()
                        || gender != '?'
                        || name.indexOf(' ') > 0
                        || roles.stream().anyMatch(list -> !list.isEmpty())
                        || seen.stream().anyMatch(Seen::subject));
    }

    boolean isPerson() {
        return type == EntityType.PERSON && !plural;
    }

    Optional<Actor> actor(int passage) {
        List<Span> spans = new ArrayList<>(new TreeSet<>(seen.stream()
                .filter(one -> one.passage() == passage)
                .map(Seen::span)
                .toList()));
        if (spans.isEmpty()) return Optional.empty();
        return Optional.of(new Actor(
                id,
                name,
                type,
                country,
                List.copyOf(sectors),
                List.copyOf(roles.get(passage)),
                spans,
                Optional.empty()));
    }
}
