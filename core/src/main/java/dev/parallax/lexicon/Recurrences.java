package dev.parallax.lexicon;

import java.util.HashSet;
import java.util.Set;

/// Words that tell whether two sayings can mean one happening: `recurrences.tsv`.
public final class Recurrences {
    private final Set<String> again = new HashSet<>();
    private final Set<String> once = new HashSet<>();

    private Recurrences() {}

    /// The table of the lexicon.
    ///
    /// @throws LexiconException when a row is of no known kind
    public static Recurrences of(Lexicon lexicon) {
        Recurrences recurrences = new Recurrences();
        lexicon.each("recurrences.tsv", row -> recurrences.kind(row).addAll(row.list("words")));
        return recurrences;
    }

    private Set<String> kind(Row row) {
        return switch (row.get("kind")) {
            case "again" -> again;
            case "once" -> once;
            default -> throw row.wrong("'" + row.get("kind") + "' is neither again nor once");
        };
    }

    /// Whether the word says that what it stands with is one of several.
    public boolean isOneOfSeveral(String lemma) {
        return again.contains(lemma);
    }

    /// Whether what the verb tells befalls somebody a single time.
    public boolean isOnce(String verb) {
        return once.contains(verb);
    }
}
