package dev.parallax.training.reader;

import dev.parallax.model.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// Marked stretches as one tag a word: `B-` where a stretch begins, `I-` inside, `O` outside (Ramshaw and Marcus 1995).
final class Tags {
    static final String OUTSIDE = "O";

    private Tags() {}

    /// A stretch and what it is marked as.
    record Marked(Span span, String type) {}

    /// All tags of these kinds, in the order of the network's columns.
    static List<String> of(Enum<?>... kinds) {
        List<String> tags = new ArrayList<>(List.of(OUTSIDE));
        for (Enum<?> kind : kinds) tags.addAll(List.of("B-" + kind, "I-" + kind));
        return List.copyOf(tags);
    }

    /// A word that a stretch touches is in it; of stretches that share a word the first one has it.
    static List<String> of(List<Span> words, List<Marked> stretches) {
        List<String> tags = new ArrayList<>(Collections.nCopies(words.size(), OUTSIDE));
        for (Marked stretch : stretches) {
            String prefix = "B-";
            for (int i = 0; i < words.size(); i++) {
                if (!touches(words.get(i), stretch.span())) continue;
                if (!tags.get(i).equals(OUTSIDE)) continue;
                tags.set(i, prefix + stretch.type());
                prefix = "I-";
            }
        }
        return tags;
    }

    private static boolean touches(Span word, Span stretch) {
        return word.start() < stretch.end() && stretch.start() < word.end();
    }
}
