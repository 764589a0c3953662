package dev.parallax.lexicon;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Loads `markupcues.tsv`: which words of class and id say what a part of a page is for.
public final class MarkupCueTable {
    private MarkupCueTable() {}

    /// One cue.
    ///
    /// @param words lower case, in their order
    /// @param zone code of what it says
    public record Cue(List<String> words, String zone) {}

    /// The cues by their first word, longest first.
    public static Map<String, List<Cue>> of(Lexicon lexicon) {
        Map<String, List<Cue>> cues = new HashMap<>();
        lexicon.each("markupcues.tsv", row -> {
            List<String> words = List.of(row.get("cue").split(" "));
            cues.merge(words.getFirst(), List.of(new Cue(words, row.get("zone"))), MarkupCueTable::longestFirst);
        });
        return Map.copyOf(cues);
    }

    private static List<Cue> longestFirst(List<Cue> some, List<Cue> more) {
        return java.util.stream.Stream.concat(some.stream(), more.stream())
                .sorted(java.util.Comparator.comparingInt(
                                (Cue cue) -> cue.words().size())
                        .reversed())
                .toList();
    }
}
