package dev.parallax.lexicon;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/// Loads `datecues.tsv`: words before a day that say what the day is.
public final class DateCueTable {
    private static final Set<String> KINDS = Set.of("published", "updated", "other");

    private DateCueTable() {}

    /// Phrases in lower case with what they say: published, updated, other.
    public static Map<String, String> of(Lexicon lexicon) {
        Map<String, String> cues = new HashMap<>();
        lexicon.each("datecues.tsv", row -> {
            if (!KINDS.contains(row.get("says"))) throw row.wrong("no kind of a day: '" + row.get("says") + "'");
            cues.put(row.get("phrase"), row.get("says"));
        });
        return Map.copyOf(cues);
    }
}
