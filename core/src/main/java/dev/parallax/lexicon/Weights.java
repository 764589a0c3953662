package dev.parallax.lexicon;

import java.util.HashMap;
import java.util.Map;

/// A table of fitted weights: what each clue counts for.
public final class Weights {
    private final String table;
    private final Map<String, Double> byClue = new HashMap<>();

    private Weights(String table) {
        this.table = table;
    }

    /// The weights of a table with the columns `clue` and `weight`.
    ///
    /// @throws LexiconException when a weight is no finite number
    public static Weights of(Lexicon lexicon, String table) {
        Weights weights = new Weights(table);
        lexicon.each(table, row -> weights.byClue.put(row.get("clue"), number(row)));
        return weights;
    }

    private static double number(Row row) {
        double weight;
        try {
            weight = Double.parseDouble(row.get("weight"));
        } catch (NumberFormatException e) {
            throw row.wrong("'" + row.get("weight") + "' is no weight");
        }
        if (!Double.isFinite(weight)) throw row.wrong("'" + row.get("weight") + "' is no weight");
        return weight;
    }

    /// What the clue weighs.
    ///
    /// @throws LexiconException when the table lacks the clue
    public double get(String clue) {
        Double weight = byClue.get(clue);
        if (weight == null) throw new LexiconException(table + ": has no weight for '" + clue + "'");
        return weight;
    }
}
