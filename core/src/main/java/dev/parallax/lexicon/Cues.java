package dev.parallax.lexicon;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Loads `eventcues.tsv`: small closed classes of words that change how real an event is, or carry its noun.
public final class Cues {
    private final Map<String, Set<String>> words = new HashMap<>();

    private Cues() {}

    /// The table of the lexicon.
    public static Cues of(Lexicon lexicon) {
        Cues cues = new Cues();
        lexicon.each(
                "eventcues.tsv",
                row -> cues.words
                        .computeIfAbsent(row.get("cue"), name -> new HashSet<>())
                        .addAll(row.list("words")));
        return cues;
    }

    /// Whether the lemma is a cue of this kind.
    public boolean is(String kind, String lemma) {
        return words.getOrDefault(kind, Set.of()).contains(lemma);
    }

    /// The first of these kinds of which the lemma is a cue, empty text when of none.
    public String first(List<String> kinds, String lemma) {
        return kinds.stream().filter(kind -> is(kind, lemma)).findFirst().orElse("");
    }
}
