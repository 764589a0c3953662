package dev.parallax.lexicon;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Loads `bylinecues.tsv`: the words around the names of a byline.
public final class BylineCueTable {
    private BylineCueTable() {}

    /// Where in a byline a phrase stands.
    public enum Role {
        OPENING,
        JOINING,
        CLOSING,
        NOBODY,
        /// A piece of a class of an element that holds a name.
        CLASS,
        /// A piece of an address that leads to a writer.
        ADDRESS
    }

    /// Phrases in lower case by their role.
    public static Map<Role, Set<String>> of(Lexicon lexicon) {
        Map<Role, Set<String>> cues = new EnumMap<>(Role.class);
        for (Role role : Role.values()) cues.put(role, new HashSet<>());
        lexicon.each("bylinecues.tsv", row -> {
            String name = row.get("role").toUpperCase(Locale.ROOT);
            if (!name.matches("OPENING|JOINING|CLOSING|NOBODY|CLASS|ADDRESS"))
                throw row.wrong("no role in a byline: '" + row.get("role") + "'");
            cues.getOrDefault(Role.valueOf(name), Set.of()).add(row.get("phrase"));
        });
        return Map.copyOf(cues);
    }
}
