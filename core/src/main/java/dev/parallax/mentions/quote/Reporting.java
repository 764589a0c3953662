package dev.parallax.mentions.quote;

import dev.parallax.lexicon.Lexicon;
import dev.parallax.lexicon.PhraseTable;
import java.util.List;
import java.util.Locale;

/// Verbs, nouns and phrases that attribute, and what each may take.
final class Reporting {
    private final PhraseTable words;

    Reporting(Lexicon lexicon) {
        words = PhraseTable.of(lexicon, "reporting.tsv");
    }

    boolean isVerb(String lemma) {
        return words.has("verb", lemma) || words.has("preposition", lemma);
    }

    boolean takesClause(String lemma) {
        return takes(lemma, 'c');
    }

    boolean takesSpeech(String lemma) {
        return takes(lemma, 'q');
    }

    boolean takesInfinitive(String lemma) {
        return takes(lemma, 'x');
    }

    boolean takesObject(String lemma) {
        return takes(lemma, 'o');
    }

    private boolean takes(String lemma, char flag) {
        return words.value("verb", lemma)
                .filter(flags -> flags.indexOf(flag) >= 0)
                .isPresent();
    }

    boolean takes(String lemma, String preposition) {
        return words.value("preposition", lemma)
                .filter(all -> List.of(all.split(" ")).contains(preposition))
                .isPresent();
    }

    /// Words that open a line before a colon and name nobody: "Updated: ...".
    boolean isHeading(String word) {
        return words.has("heading", word.toLowerCase(Locale.ROOT));
    }

    boolean isNoun(String lemma) {
        return words.has("noun", lemma);
    }
}
