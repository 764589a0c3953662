package dev.parallax.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// Words that cannot both be true of one thing, and words that say that something has not been done yet:
/// `opposites.tsv`.
public final class Opposites {
    /// Two sets of words of which each denies the other.
    public record Pair(Set<String> one, Set<String> other) {
        public Pair {
            one = Set.copyOf(one);
            other = Set.copyOf(other);
        }
    }

    private final List<Pair> pairs = new ArrayList<>();
    private final Set<String> pending = new TreeSet<>();

    private Opposites() {}

    public static Opposites of(Lexicon lexicon) {
        Opposites opposites = new Opposites();
        lexicon.each("opposites.tsv", row -> {
            Set<String> one = new TreeSet<>(row.list("one"));
            if (row.get("kind").equals("pending")) opposites.pending.addAll(one);
            else opposites.pairs.add(new Pair(one, new TreeSet<>(row.list("other"))));
        });
        return opposites;
    }

    public List<Pair> pairs() {
        return List.copyOf(pairs);
    }

    /// Whether what the word governs is still to be done.
    public boolean isPending(String lemma) {
        return pending.contains(lemma);
    }
}
