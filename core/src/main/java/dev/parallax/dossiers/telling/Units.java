package dev.parallax.dossiers.telling;

import dev.parallax.model.mention.Quantity;
import java.util.List;
import java.util.Locale;

/// What is counted, reduced to what two reports share when they count one thing: the head noun, or the currency.
public final class Units {
    private Units() {}

    /// The last word of the unit, in the singular; empty text when nothing says what is counted.
    public static String head(Quantity quantity) {
        return quantity.unit().map(Units::head).orElse("");
    }

    /// Whether it is an ISO 4217 code, as sums of money have.
    public static boolean isCurrency(String unit) {
        return unit.matches("[A-Z]{3}");
    }

    static String head(String unit) {
        if (isCurrency(unit)) return unit;
        List<String> words = Names.words(beforeOf(unit));
        return words.isEmpty() ? "" : singular(words.getLast());
    }

    // "rounds of ammunition" are rounds, "members of parliament" are members
    private static String beforeOf(String unit) {
        int of = unit.toLowerCase(Locale.ROOT).indexOf(" of ");
        return of > 0 ? unit.substring(0, of) : unit;
    }

    static String singular(String word) {
        if (word.endsWith("men")) return word.substring(0, word.length() - 3) + "man";
        if (word.equals("people")) return "person";
        if (word.endsWith("ies") && word.length() > 4) return word.substring(0, word.length() - 3) + "y";
        if (word.endsWith("sses") || word.endsWith("shes") || word.endsWith("ches"))
            return word.substring(0, word.length() - 2);
        return word.endsWith("s") && !word.endsWith("ss") ? word.substring(0, word.length() - 1) : word;
    }
}
