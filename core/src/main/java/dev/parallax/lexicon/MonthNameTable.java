package dev.parallax.lexicon;

import java.util.HashMap;
import java.util.Map;

/// Loads `monthnames.tsv`: names of months in lower case, 1 to 12.
public final class MonthNameTable {
    private MonthNameTable() {}

    public static Map<String, Integer> of(Lexicon lexicon) {
        Map<String, Integer> months = new HashMap<>();
        lexicon.each("monthnames.tsv", row -> {
            int month = row.get("month").matches("[1-9]|1[0-2]") ? Integer.parseInt(row.get("month")) : 0;
            if (month == 0) throw row.wrong("'" + row.get("month") + "' is no month");
            months.put(row.get("name"), month);
        });
        return Map.copyOf(months);
    }
}
