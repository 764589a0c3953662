package dev.parallax.reader.grammar;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// Which words behave alike: for each known word the group of those with like grammar (a coarse and a fine one) and of
/// those with like meaning. So the models know something of words that no treebank showed them.
public final class WordClasses {
    /// A word that is not in the table is known by its last letters.
    private static final int ENDING = 2;

    private static final int CLASS = 0xFF;
    private static final int FINE = 8;
    private static final int MEANING = 16;

    private final Map<String, Integer> packed;

    /// @param packed coarse class in bits 0 to 7, fine class in 8 to 15, meaning in 16 to 30, by lower-case word
    public WordClasses(Map<String, Integer> packed) {
        this.packed = Map.copyOf(packed);
    }

    /// One word's classes as the table holds them.
    public static int packed(int coarse, int fine, int meaning) {
        return coarse | fine << FINE | meaning << MEANING;
    }

    SortedMap<String, Integer> packed() {
        return new TreeMap<>(packed);
    }

    /// Whether the table has the word.
    public boolean knows(String lower) {
        return packed.containsKey(lower);
    }

    public Word word(String form) {
        String lower = Word.lower(form);
        Integer known = packed.get(lower);
        if (known != null)
            return new Word(
                    form,
                    lower,
                    Hash.of(lower),
                    Hash.of(Word.shape(form)),
                    known & CLASS,
                    (known >> FINE) & CLASS,
                    known >> MEANING);
        long unknown = Hash.of(lower.substring(Math.max(0, lower.length() - ENDING)));
        return new Word(form, lower, Hash.of(lower), Hash.of(Word.shape(form)), unknown, unknown, 0);
    }
}
