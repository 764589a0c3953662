package dev.parallax.lexicon;

import dev.parallax.model.event.EventType;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// Which words, and which event types, two reports may use for one and the same happening: `kindred.tsv` and
/// `kindredtypes.tsv`.
public final class Kindred {
    private final Map<String, Set<String>> groups;
    private final Set<String> growing;
    private final Map<EventType, Set<EventType>> types;

    private Kindred(Map<String, Set<String>> groups, Set<String> growing, Map<EventType, Set<EventType>> types) {
        this.groups = groups;
        this.growing = growing;
        this.types = types;
    }

    public static Kindred of(Lexicon lexicon) {
        Map<String, Set<String>> groups = new HashMap<>();
        Set<String> growing = new TreeSet<>();
        lexicon.each("kindred.tsv", row -> {
            if (row.find("grows").isPresent()) growing.add(row.get("group"));
            for (String lemma : row.list("lemmas"))
                groups.computeIfAbsent(lemma, word -> new TreeSet<>()).add(row.get("group"));
        });
        Map<EventType, Set<EventType>> types = new EnumMap<>(EventType.class);
        lexicon.each("kindredtypes.tsv", row -> {
            EventType one = type(row, "type");
            EventType other = type(row, "other");
            types.computeIfAbsent(one, type -> EnumSet.noneOf(EventType.class)).add(other);
            types.computeIfAbsent(other, type -> EnumSet.noneOf(EventType.class))
                    .add(one);
        });
        return new Kindred(groups, growing, types);
    }

    private static EventType type(Row row, String column) {
        for (EventType type : EventType.values()) {
            if (type.name().equals(row.get(column))) return type;
        }
        throw row.wrong("'" + row.get(column) + "' is no event type");
    }

    /// The groups of happenings that a lemma may tell; the lemma itself when the table does not have it.
    public Set<String> groups(String lemma) {
        return groups.getOrDefault(lemma, Set.of(lemma));
    }

    /// Whether a count of such happenings is a toll, which grows as the days go by.
    public boolean grows(String group) {
        return growing.contains(group);
    }

    /// Whether two coders may well give these two types to one happening.
    public boolean areKindred(EventType one, EventType other) {
        return one.quad() == other.quad() || types.getOrDefault(one, Set.of()).contains(other);
    }
}
