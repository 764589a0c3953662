package dev.parallax.dossiers.origin;

import dev.parallax.dossiers.telling.Lines;
import dev.parallax.dossiers.telling.Lines.Line;
import dev.parallax.dossiers.telling.Report;
import dev.parallax.lexicon.WordFrequencies;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// Which reports were written from one text, reprinted, reworded or not, credited or not.
///
/// Reporters of one happening share its names, its numbers and what was said aloud; they do not share, outside
/// quotation marks, the common words of a sentence in one order. Where two sentences do, beyond what independent
/// reports show (docs/decisions/0012), one was written from the other or both from a third.
public final class Derivations {
    /// Common weight times its share of both sentences.
    private static final double WRITTEN_FROM_IT = 4;
    /// The share alone: a long sentence has room for much by chance.
    private static final double MOST_OF_BOTH = 0.65;

    private static final int WORDS_OF_CONTENT = 4;
    /// A word that more sentences have finds nothing.
    private static final int TOO_COMMON = 200;
    /// Sentences that are compared with one, those that share most words first.
    private static final int COMPARED = 30;

    /// Two sentences of two reports, the earlier first.
    record Pair(Line one, Line other, double share, double weight) {}

    private final List<Pair> pairs = new ArrayList<>();
    private final Map<Integer, Set<Integer>> related = new HashMap<>();

    private Derivations() {}

    public static Derivations in(Lines lines, WordFrequencies frequencies) {
        Derivations derivations = new Derivations();
        Map<String, List<Phrase>> byWord = new HashMap<>();
        for (Line line : lines.all()) {
            Phrase phrase =
                    Phrase.of(line, line.report().annotated().body().mentions().quotes(), frequencies);
            Set<String> telling = phrase.telling();
            if (telling.size() < WORDS_OF_CONTENT) continue;
            for (Phrase near : near(phrase, telling, byWord)) derivations.compare(near, phrase);
            for (String word : telling)
                byWord.computeIfAbsent(word, _ -> new ArrayList<>()).add(phrase);
        }
        return derivations;
    }

    private static List<Phrase> near(Phrase phrase, Set<String> telling, Map<String, List<Phrase>> byWord) {
        Map<Integer, Phrase> earlier = new TreeMap<>();
        Map<Integer, Integer> shared = new HashMap<>();
        for (String word : telling) {
            List<Phrase> posting = byWord.getOrDefault(word, List.of());
            if (posting.size() > TOO_COMMON) continue;
            for (Phrase near : posting) {
                if (isOneReport(near, phrase)) continue;
                earlier.put(near.line().number(), near);
                shared.merge(near.line().number(), 1, Integer::sum);
            }
        }
        return earlier.values().stream()
                .filter(near -> count(shared, near) >= WORDS_OF_CONTENT)
                .sorted(Comparator.comparingInt((Phrase near) -> -count(shared, near)))
                .limit(COMPARED)
                .toList();
    }

    private static int count(Map<Integer, Integer> shared, Phrase near) {
        return shared.getOrDefault(near.line().number(), 0);
    }

    private static boolean isOneReport(Phrase one, Phrase other) {
        return one.line().report().number() == other.line().report().number();
    }

    private void compare(Phrase earlier, Phrase later) {
        Phrase.Shared shared = earlier.inOrder(later);
        double share = 2 * shared.weight() / (earlier.total() + later.total());
        boolean derived = shared.tell() >= WORDS_OF_CONTENT
                && share >= MOST_OF_BOTH
                && share * shared.weight() >= WRITTEN_FROM_IT;
        if (!derived) return;
        pairs.add(new Pair(earlier.line(), later.line(), share, share * shared.weight()));
        relate(earlier.line().report().number(), later.line().report().number());
        relate(later.line().report().number(), earlier.line().report().number());
    }

    private void relate(int one, int other) {
        related.computeIfAbsent(one, _ -> new HashSet<>()).add(other);
    }

    /// Whether the two were written from one text.
    public boolean areOneText(Report one, Report other) {
        return related.getOrDefault(one.number(), Set.of()).contains(other.number());
    }

    /// The sentences that show it.
    List<Pair> pairs() {
        return List.copyOf(pairs);
    }
}
