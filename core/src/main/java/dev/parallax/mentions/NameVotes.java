package dev.parallax.mentions;

import dev.parallax.model.mention.EntityType;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Lets an article be of one mind: a name that is sure in one sentence decides for the guesses in others, and a word
/// that ends a person's full name is that person.
final class NameVotes {
    private static final int SURE = 4;
    private final NameTables tables;

    NameVotes(NameTables tables) {
        this.tables = tables;
    }

    List<Name> settle(String text, List<Name> names) {
        Map<String, EntityType> parts = personParts(names);
        Map<String, Map<EntityType, Integer>> votes = votes(names);
        List<Name> settled = new ArrayList<>();
        for (Name name : names) {
            if (name.sure()) settled.add(name);
            else settled.add(name.as(decide(name, parts, votes)));
        }
        return settled;
    }

    private static Map<String, Map<EntityType, Integer>> votes(List<Name> names) {
        Map<String, Map<EntityType, Integer>> votes = new HashMap<>();
        for (Name name : names) {
            votes.computeIfAbsent(name.text(), key -> new EnumMap<>(EntityType.class))
                    .merge(name.type(), name.sure() ? SURE : 1, Integer::sum);
        }
        return votes;
    }

    private Map<String, EntityType> personParts(List<Name> names) {
        Map<String, EntityType> parts = new HashMap<>();
        for (Name name : names) {
            if (name.type() != EntityType.PERSON || name.words() < 2) continue;
            for (String word : name.text().split("\\s+")) {
                if (word.length() > 2) parts.put(word, EntityType.PERSON);
            }
        }
        return parts;
    }

    private EntityType decide(Name name, Map<String, EntityType> parts, Map<String, Map<EntityType, Integer>> votes) {
        if (parts.containsKey(name.text())
                && tables.countries().named(name.text()).isEmpty()) return EntityType.PERSON;
        EntityType best = name.type();
        int most = 0;
        for (Map.Entry<EntityType, Integer> vote :
                votes.getOrDefault(name.text(), Map.of()).entrySet()) {
            if (vote.getValue() > most || vote.getValue() == most && vote.getKey() == name.type()) {
                best = vote.getKey();
                most = vote.getValue();
            }
        }
        return best;
    }
}
