package dev.parallax.dossiers.telling;

import dev.parallax.lexicon.Kindred;
import dev.parallax.model.Embedding;
import dev.parallax.model.Span;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// The words in which a happening is told.
///
/// @param triggers lemmas of the words that name it
/// @param groups what kinds of happening these may name
/// @param terms content words of the stretches that tell it
/// @param around content words of the sentences
/// @param meanings of the sentences in which it is told
/// @param sentences where those stand
public record Wording(
        Set<String> triggers,
        Set<String> groups,
        Terms terms,
        Terms around,
        List<Embedding> meanings,
        List<Span> sentences) {
    public Wording {
        triggers = Collections.unmodifiableSet(new TreeSet<>(triggers));
        groups = Collections.unmodifiableSet(new TreeSet<>(groups));
        meanings = List.copyOf(meanings);
        sentences = List.copyOf(sentences);
    }

    static Wording of(
            Set<String> triggers,
            Terms terms,
            Terms around,
            List<Embedding> meanings,
            List<Span> sentences,
            Kindred kin) {
        Set<String> groups = new TreeSet<>();
        triggers.forEach(trigger -> groups.addAll(kin.groups(trigger)));
        return new Wording(triggers, groups, terms, around, meanings, sentences);
    }

    /// How near the nearest two sentences come, -1 to 1; 0 when one has no vector.
    public double nearness(Wording other) {
        double best = meanings.isEmpty() || other.meanings.isEmpty() ? 0 : -1;
        for (Embedding one : meanings) {
            for (Embedding two : other.meanings) best = Math.max(best, one.cosine(two));
        }
        return best;
    }

    /// 1 when a trigger is the same, a little less when two are kindred, else 0.
    public double triggers(Wording other) {
        if (!Collections.disjoint(triggers, other.triggers)) return 1;
        return Collections.disjoint(groups, other.groups) ? 0 : 0.8;
    }

    public boolean sharesSentence(Wording other) {
        return sentences.stream().anyMatch(one -> other.sentences.stream().anyMatch(one::overlaps));
    }
}
