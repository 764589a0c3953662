package dev.parallax.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class NumbersTest {
    @Test
    void aRegressionFindsTheLineThroughItsCases() {
        Ridge ridge = new Ridge(2, 1, 1e-9);
        ridge.add(new double[] {1, 0}, new double[] {3}, 1);
        ridge.add(new double[] {0, 1}, new double[] {-2}, 1);
        ridge.add(new double[] {1, 1}, new double[] {1}, 5);
        double[][] weights = ridge.solved();
        assertThat(weights[0][0]).isCloseTo(3, within(1e-6));
        assertThat(weights[1][0]).isCloseTo(-2, within(1e-6));
    }

    @Test
    void rowsThatLieTogetherAreOneGroup() {
        double[][] rows = {{0, 0}, {0, 1}, {9, 9}, {9, 8}};
        int[] groups = KMeans.groups(rows, 2);
        assertThat(groups[0]).isEqualTo(groups[1]).isNotEqualTo(groups[2]);
        assertThat(groups[2]).isEqualTo(groups[3]);
    }

    @Test
    void theEncodersTableHasARowForEachWord() {
        WordVectors words = WordVectors.shipped();
        assertThat(words.words())
                .hasSizeGreaterThan(20_000)
                .contains("president", "was")
                .doesNotContain("##ing");
        assertThat(words.rows()[0]).hasSize(384);
    }
}
