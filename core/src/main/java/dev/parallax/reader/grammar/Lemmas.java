package dev.parallax.reader.grammar;

import dev.parallax.model.mention.Upos;
import java.util.Locale;
import java.util.Map;

/// Dictionary forms: known words by a table, others by the rule of their longest known ending.
///
/// @param known `upos` and lower-case form, parted by a blank, to lemma
/// @param endings `upos` and ending, parted by a blank, to how many letters go and what comes: `3y` makes "cities"
/// "city"
public record Lemmas(Map<String, String> known, Map<String, String> endings) {
    /// Longest ending that a rule looks at.
    public static final int LONGEST = 5;

    public Lemmas {
        known = Map.copyOf(known);
        endings = Map.copyOf(endings);
    }

    /// The lemma; names and what is no word stay as they are.
    public String of(String form, Upos upos) {
        if (upos == Upos.PROPN || upos == Upos.X || upos == Upos.SYM) return form;
        String lower = form.toLowerCase(Locale.ROOT).replace('’', '\'');
        String lemma = known.get(upos + " " + lower);
        return lemma != null ? lemma : byEnding(lower, upos);
    }

    private String byEnding(String lower, Upos upos) {
        for (int length = Math.min(LONGEST, lower.length() - 1); length > 0; length--) {
            String rule = endings.get(upos + " " + lower.substring(lower.length() - length));
            if (rule != null) return applied(rule, lower);
        }
        return lower;
    }

    private static String applied(String rule, String lower) {
        int gone = rule.charAt(0) - '0';
        return gone >= lower.length() ? lower : lower.substring(0, lower.length() - gone) + rule.substring(1);
    }
}
