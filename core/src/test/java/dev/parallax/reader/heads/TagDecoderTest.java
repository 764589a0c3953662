package dev.parallax.reader.heads;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TagDecoderTest {
    private static final HeadLayout.Columns TWO_KINDS = new HeadLayout.Columns(0, 5);

    /// Columns: outside, begin and inside of kind 0, begin and inside of kind 1.
    @Test
    void aStretchGoesFromItsBeginningToItsLastInside() {
        assertThat(stretches(word(0, 5, 0, 0, 0), word(0, 0, 5, 0, 0), word(5, 0, 0, 0, 0), word(0, 0, 0, 5, 0)))
                .containsExactly("1..2 kind 0", "4..4 kind 1");
    }

    @Test
    void anInsideNeverBeginsAStretch() {
        assertThat(stretches(word(1, 2, 0, 0, 0), word(0, 0, 0, 0, 9))).containsExactly("1..2 kind 1");
    }

    @Test
    void twoBeginningsAreTwoStretches() {
        assertThat(stretches(word(0, 5, 0, 0, 0), word(0, 5, 0, 0, 0))).containsExactly("1..1 kind 0", "2..2 kind 0");
    }

    @Test
    void noWordsNoStretches() {
        assertThat(stretches()).isEmpty();
    }

    private static float[] word(float... scores) {
        return scores;
    }

    private static List<String> stretches(float[]... words) {
        float[] values = new float[5 * (words.length + 1)];
        for (int i = 0; i < words.length; i++) System.arraycopy(words[i], 0, values, 5 * (i + 1), 5);
        return TagDecoder.stretches(new HeadAnswer(values, 5), TWO_KINDS).stream()
                .map(stretch -> stretch.first() + ".." + stretch.last() + " kind " + stretch.kind())
                .toList();
    }
}
