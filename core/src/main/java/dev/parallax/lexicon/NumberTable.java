package dev.parallax.lexicon;

import dev.parallax.text.NumberWords;
import dev.parallax.text.NumberWords.Entry;
import dev.parallax.text.NumberWords.Kind;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/// Loads `numbers.tsv`.
public final class NumberTable {
    private NumberTable() {}

    public static NumberWords of(Lexicon lexicon) {
        Map<String, Entry> entries = new HashMap<>();
        lexicon.each("numbers.tsv", row -> entries.put(row.get("word"), entry(row)));
        return new NumberWords(entries);
    }

    private static Entry entry(Row row) {
        try {
            Kind kind = Kind.valueOf(row.get("kind").toUpperCase(Locale.ROOT));
            return new Entry(
                    kind, new BigDecimal(row.get("value")), row.find("high").map(BigDecimal::new));
        } catch (IllegalArgumentException e) {
            throw row.wrong("no kind of number word, or no number: " + row.cells());
        }
    }
}
