package dev.parallax.lexicon;

import java.util.List;
import java.util.Locale;

/// Words by which a number is told to be a sum over several happenings or a longer time: `totals.tsv`.
public final class Totals {
    private final List<String> cues;

    private Totals(List<String> cues) {
        this.cues = cues;
    }

    public static Totals of(Lexicon lexicon) {
        return new Totals(lexicon.table("totals.tsv").stream()
                .map(row -> row.get("cue").toLowerCase(Locale.ROOT))
                .toList());
    }

    /// Whether a sentence, in lower case, has one of the cues.
    public boolean areIn(String sentence) {
        return cues.stream().anyMatch(sentence::contains);
    }
}
