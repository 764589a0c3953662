package dev.parallax.lexicon;

import java.util.HashSet;
import java.util.Set;

/// Loads `deskwords.tsv`: words in a byline that no person is called.
public final class DeskWordTable {
    private DeskWordTable() {}

    public static Set<String> of(Lexicon lexicon) {
        Set<String> words = new HashSet<>();
        lexicon.each("deskwords.tsv", row -> words.add(row.get("word")));
        return Set.copyOf(words);
    }
}
