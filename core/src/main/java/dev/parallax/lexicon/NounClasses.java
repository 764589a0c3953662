package dev.parallax.lexicon;

import dev.parallax.model.event.Sector;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Loads `nounclasses.tsv` and `groupnouns.tsv`: what kind of thing a noun names, and who can act.
public final class NounClasses {
    private final Map<String, Set<String>> classes = new HashMap<>();
    private final Map<String, List<Sector>> groups = new HashMap<>();

    private NounClasses() {}

    /// The tables of the lexicon.
    public static NounClasses of(Lexicon lexicon) {
        NounClasses nouns = new NounClasses();
        lexicon.each(
                "nounclasses.tsv",
                row -> nouns.classes
                        .computeIfAbsent(row.get("class"), name -> new HashSet<>())
                        .addAll(row.list("words")));
        lexicon.each("groupnouns.tsv", row -> nouns.groups.put(row.get("noun"), sectors(row)));
        return nouns;
    }

    private static List<Sector> sectors(Row row) {
        return row.list("sectors").stream().map(code -> sector(row, code)).toList();
    }

    private static Sector sector(Row row, String code) {
        for (Sector sector : Sector.values()) if (sector.name().equals(code)) return sector;
        throw row.wrong("'" + code + "' is no sector");
    }

    /// Whether the lemma belongs to a class (`weapon`, `talks` ...).
    public boolean is(String lemma, String name) {
        return classes.getOrDefault(name, Set.of()).contains(lemma);
    }

    /// The sectors of a noun that names people or a group; empty when it names none.
    public Optional<List<Sector>> group(String lemma) {
        return Optional.ofNullable(groups.get(lemma));
    }
}
