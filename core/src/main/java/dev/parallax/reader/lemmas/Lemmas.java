package dev.parallax.reader.lemmas;

import dev.parallax.model.mention.Upos;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;

/// Dictionary forms: exceptions by a table; regular forms by spelling, when that leads to a known word; others by the
/// rule of their longest known ending.
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

    /// The same with more exceptions, which go before those that are there.
    public Lemmas with(Map<String, String> exceptions) {
        Map<String, String> more = new HashMap<>(known);
        more.putAll(exceptions);
        return new Lemmas(more, endings);
    }

    /// The lemma; names and what is no word stay as they are.
    ///
    /// @param isWord whether a dictionary form is known
    public String of(String form, Upos upos, Predicate<String> isWord) {
        if (upos == Upos.PROPN || upos == Upos.X || upos == Upos.SYM) return form;
        String lower = form.toLowerCase(Locale.ROOT).replace('’', '\'');
        String lemma = known.get(upos + " " + lower);
        if (lemma != null) return lemma;
        return bases(lower, upos).stream().filter(isWord).findFirst().orElseGet(() -> byEnding(lower, upos));
    }

    private static List<String> bases(String lower, Upos upos) {
        return switch (upos) {
            case VERB -> Inflections.ofVerb(lower);
            case NOUN -> Inflections.ofPlural(lower);
            default -> List.of();
        };
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
