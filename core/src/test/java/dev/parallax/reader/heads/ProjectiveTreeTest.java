package dev.parallax.reader.heads;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ProjectiveTreeTest {
    @Test
    void eachWordTakesItsBestHead() {
        double[][] scores = {{0, 0, 0}, {1, 0, 9}, {8, 2, 0}};
        assertThat(ProjectiveTree.heads(scores)).containsExactly(0, 2, 0);
    }

    @Test
    void aCircleIsBrokenWhereThatCostsLeast() {
        double[][] scores = {{0, 0, 0, 0}, {5, 0, 10, 1}, {4, 10, 0, 1}, {1, 6, 2, 0}};
        assertThat(ProjectiveTree.heads(scores)).containsExactly(0, 0, 1, 1);
    }

    @Test
    void onlyOneWordIsOnTheRoot() {
        double[][] scores = {{0, 0, 0}, {9, 0, 1}, {8, 2, 0}};
        assertThat(ProjectiveTree.heads(scores)).containsExactly(0, 0, 1);
    }

    @Property(tries = 300)
    void noTreeOfFourWordsIsBetter(@ForAll long seed, @ForAll @IntRange(min = 1, max = 4) int words) {
        double[][] scores = random(words, seed);
        int[] found = ProjectiveTree.heads(scores);
        assertThat(isTree(found)).as(Arrays.toString(found)).isTrue();
        assertThat(sum(scores, found)).isCloseTo(best(scores, new int[words + 1], 1), within(1e-6));
    }

    @Property(tries = 50)
    void manyWordsAreATreeToo(@ForAll long seed, @ForAll @IntRange(min = 1, max = 120) int words) {
        assertThat(isTree(ProjectiveTree.heads(random(words, seed)))).isTrue();
    }

    private static double[][] random(int words, long seed) {
        Random random = new Random(seed);
        double[][] scores = new double[words + 1][words + 1];
        for (double[] row : scores) for (int j = 0; j < row.length; j++) row[j] = random.nextGaussian();
        return scores;
    }

    /// The greatest sum of all trees, by trying every head for each word from `word` on.
    private static double best(double[][] scores, int[] heads, int word) {
        if (word == heads.length) return isTree(heads) ? sum(scores, heads) : Double.NEGATIVE_INFINITY;
        double best = Double.NEGATIVE_INFINITY;
        for (int head = 0; head < heads.length; head++) {
            if (head == word) continue;
            heads[word] = head;
            best = Math.max(best, best(scores, heads, word + 1));
        }
        return best;
    }

    private static double sum(double[][] scores, int[] heads) {
        double sum = 0;
        for (int i = 1; i < heads.length; i++) sum += scores[i][heads[i]];
        return sum;
    }

    private static boolean isTree(int[] heads) {
        int roots = 0;
        for (int i = 1; i < heads.length; i++) {
            if (heads[i] == 0) roots++;
            int at = i;
            for (int steps = 0; at != 0; steps++) {
                if (steps > heads.length) return false;
                at = heads[at];
            }
            for (int j = 1; j < i; j++) if (cross(heads, i, j)) return false;
        }
        return roots == 1;
    }

    private static boolean cross(int[] heads, int one, int other) {
        int from = Math.min(one, heads[one]);
        int to = Math.max(one, heads[one]);
        return isInside(other, from, to) && isOutside(heads[other], from, to)
                || isOutside(other, from, to) && isInside(heads[other], from, to);
    }

    private static boolean isInside(int word, int from, int to) {
        return from < word && word < to;
    }

    private static boolean isOutside(int word, int from, int to) {
        return word < from || to < word;
    }
}
