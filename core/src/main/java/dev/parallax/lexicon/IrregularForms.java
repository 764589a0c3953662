package dev.parallax.lexicon;

import java.util.HashMap;
import java.util.Map;

/// Loads `irregularforms.tsv`: forms that no rule of spelling leads back to their word, such as "slew".
public final class IrregularForms {
    private IrregularForms() {}

    /// Lemmas by part of speech and form, parted by a blank: `VERB slew` to `slay`.
    public static Map<String, String> of(Lexicon lexicon) {
        Map<String, String> lemmas = new HashMap<>();
        lexicon.each("irregularforms.tsv", row -> {
            for (String form : row.list("forms")) lemmas.put(row.get("upos") + " " + form, row.get("lemma"));
        });
        return lemmas;
    }
}
