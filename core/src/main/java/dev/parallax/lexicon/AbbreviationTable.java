package dev.parallax.lexicon;

import dev.parallax.text.Abbreviations;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/// Loads `abbreviations.tsv`.
public final class AbbreviationTable {
    private AbbreviationTable() {}

    /// The table's rows; `kind` is `leading` (a title, a month: something follows) or `other`.
    public static Abbreviations of(Lexicon lexicon) {
        Set<String> leading = new HashSet<>();
        Set<String> others = new HashSet<>();
        lexicon.each("abbreviations.tsv", row -> {
            String word = row.get("abbreviation").toLowerCase(Locale.ROOT);
            switch (row.get("kind")) {
                case "leading" -> leading.add(word);
                case "other" -> others.add(word);
                default -> throw row.wrong("'" + row.get("kind") + "' is neither leading nor other");
            }
        });
        return new Abbreviations(leading, others);
    }
}
