package dev.parallax.reader.grammar;

import dev.parallax.model.mention.Upos;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Gives each word of a sentence its part of speech, from left to right, by a linear model over the word, its
/// neighbours and the tags before it (averaged perceptron: Collins 2002).
public final class Tagger {
    private static final Word EDGE = new WordClasses(Map.of()).word("\n");
    private final Scorer model;
    private final List<Upos> tags;

    public Tagger(Scorer model) {
        this.model = model;
        this.tags = model.classes().stream().map(Upos::valueOf).toList();
    }

    /// The tags of the words, in order.
    public List<Upos> tag(List<Word> words) {
        List<Upos> given = new ArrayList<>(words.size());
        int[] scores = new int[model.classes().size()];
        for (int i = 0; i < words.size(); i++) {
            java.util.Arrays.fill(scores, 0);
            for (long feature : features(words, given, i)) model.add(feature, scores);
            given.add(tags.get(best(scores)));
        }
        return given;
    }

    /// What speaks for the tag of word `i` when those before it have `tags`.
    public static long[] features(List<Word> words, List<Upos> tags, int i) {
        Word word = words.get(i);
        Word before = at(words, i - 1);
        Word before2 = at(words, i - 2);
        Word after = at(words, i + 1);
        Word after2 = at(words, i + 2);
        long tag1 = i > 0 ? tags.get(i - 1).name().hashCode() : 1;
        long tag2 = i > 1 ? tags.get(i - 2).name().hashCode() : 1;
        long self = word.lowerHash();
        long ending3 = Hash.of(word.ending(3));
        long first = i == 0 ? 1 : 0;
        return new long[] {
            Hash.of(0, 0),
            Hash.of(1, self),
            Hash.of(2, word.shape(), first),
            Hash.of(3, ending3),
            Hash.of(4, Hash.of(word.ending(2))),
            Hash.of(5, Hash.of(word.ending(4))),
            Hash.of(6, Hash.of(word.beginning(2))),
            Hash.of(7, Hash.of(word.beginning(3))),
            Hash.of(8, tag1),
            Hash.of(9, tag1, tag2),
            Hash.of(10, tag1, self),
            Hash.of(11, before.lowerHash()),
            Hash.of(12, before2.lowerHash()),
            Hash.of(13, after.lowerHash()),
            Hash.of(14, after2.lowerHash()),
            Hash.of(15, Hash.of(after.ending(3))),
            Hash.of(16, self, after.lowerHash()),
            Hash.of(17, before.lowerHash(), self),
            Hash.of(18, Hash.of(word.form()), first),
            Hash.of(19, ending3, tag1),
            Hash.of(20, after.shape(), word.shape()),
            Hash.of(21, before.shape(), word.shape()),
            Hash.of(22, tag1, after.lowerHash()),
            Hash.of(23, Hash.of(before.ending(3))),
            Hash.of(24, Hash.of(word.ending(5))),
            Hash.of(25, word.shape(), tag1),
            Hash.of(26, word.coarse()),
            Hash.of(27, word.fine()),
            Hash.of(28, word.meaning()),
            Hash.of(29, word.fine(), tag1),
            Hash.of(30, before.fine()),
            Hash.of(31, after.fine()),
            Hash.of(32, word.fine(), after.fine()),
            Hash.of(33, before.fine(), word.fine()),
            Hash.of(34, before.coarse(), word.coarse(), after.coarse()),
            Hash.of(35, word.shape(), word.fine()),
            Hash.of(36, ending3, word.fine()),
            Hash.of(37, after.coarse(), after2.coarse()),
            Hash.of(38, self, after.fine()),
            Hash.of(39, tag1, word.fine(), after.fine()),
            Hash.of(40, after.meaning()),
            Hash.of(41, before.meaning()),
            Hash.of(42, word.meaning(), word.shape()),
        };
    }

    private static Word at(List<Word> words, int i) {
        return i < 0 || i >= words.size() ? EDGE : words.get(i);
    }

    /// The class with the highest score, the first of equals.
    public static int best(int[] scores) {
        int best = 0;
        for (int i = 1; i < scores.length; i++) if (scores[i] > scores[best]) best = i;
        return best;
    }
}
