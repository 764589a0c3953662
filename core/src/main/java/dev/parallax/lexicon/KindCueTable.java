package dev.parallax.lexicon;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Loads `kindcues.tsv`: what on a page says of what kind its article is.
public final class KindCueTable {
    private static final Set<String> PLACES = Set.of("type", "address", "section", "opening");

    private KindCueTable() {}

    /// Codes of kinds by place and word, as `address live`; words in lower case.
    public static Map<String, String> of(Lexicon lexicon) {
        Map<String, String> kinds = new HashMap<>();
        lexicon.each("kindcues.tsv", row -> {
            if (!PLACES.contains(row.get("where"))) throw row.wrong("no place of a kind: '" + row.get("where") + "'");
            kinds.put(row.get("where") + " " + row.get("word").toLowerCase(Locale.ROOT), row.get("kind"));
        });
        return Map.copyOf(kinds);
    }
}
