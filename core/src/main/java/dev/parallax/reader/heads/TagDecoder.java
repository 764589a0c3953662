package dev.parallax.reader.heads;

import java.util.ArrayList;
import java.util.List;

/// Finds the likeliest row of tags in which each stretch begins before it goes on (Viterbi 1967). Tags are `O`, then a
/// beginning and an inside for each kind.
final class TagDecoder {
    /// A stretch of words that belong together.
    ///
    /// @param first number of its first word, from 1
    /// @param last number of its last word
    /// @param kind which of the head's kinds, from 0
    record Stretch(int first, int last, int kind) {}

    private final HeadAnswer answer;
    private final HeadLayout.Columns columns;

    private TagDecoder(HeadAnswer answer, HeadLayout.Columns columns) {
        this.answer = answer;
        this.columns = columns;
    }

    static List<Stretch> stretches(HeadAnswer answer, HeadLayout.Columns columns) {
        return answer.words() == 0 ? List.of() : of(new TagDecoder(answer, columns).best());
    }

    private static List<Stretch> of(int[] tags) {
        List<Stretch> stretches = new ArrayList<>();
        for (int word = 1; word <= tags.length; word++) {
            if (!begins(tags[word - 1])) continue;
            int last = word;
            while (last < tags.length && tags[last] == tags[word - 1] + 1) last++;
            stretches.add(new Stretch(word, last, (tags[word - 1] - 1) / 2));
        }
        return stretches;
    }

    private static boolean begins(int tag) {
        return tag % 2 == 1;
    }

    private int[] best() {
        int tags = columns.size();
        int[][] from = new int[answer.words()][tags];
        float[] scores = new float[tags];
        for (int tag = 0; tag < tags; tag++) scores[tag] = follows(0, tag) ? score(1, tag) : Float.NEGATIVE_INFINITY;
        for (int word = 2; word <= answer.words(); word++) scores = next(word, scores, from[word - 1]);
        return back(from, scores);
    }

    /// What follows best from each tag; any tag may follow any other but an inside, which follows only its own kind.
    private float[] next(int word, float[] before, int[] from) {
        int best = likeliest(before);
        float[] scores = new float[before.length];
        for (int tag = 0; tag < scores.length; tag++) {
            from[tag] = tag == 0 || begins(tag) || follows(best, tag)
                    ? best
                    : before[tag] > before[tag - 1] ? tag : tag - 1;
            scores[tag] = before[from[tag]] + score(word, tag);
        }
        return scores;
    }

    private static boolean follows(int before, int tag) {
        return tag == 0 || begins(tag) || before == tag || before == tag - 1;
    }

    private float score(int word, int tag) {
        return answer.at(word, columns.from() + tag);
    }

    private static int likeliest(float[] scores) {
        int best = 0;
        for (int tag = 1; tag < scores.length; tag++) if (scores[tag] > scores[best]) best = tag;
        return best;
    }

    private static int[] back(int[][] from, float[] scores) {
        int[] tags = new int[from.length];
        tags[tags.length - 1] = likeliest(scores);
        for (int word = tags.length - 1; word > 0; word--) tags[word - 1] = from[word][tags[word]];
        return tags;
    }
}
