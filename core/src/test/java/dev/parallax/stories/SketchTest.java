package dev.parallax.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class SketchTest {
    private static String words(int from, int to) {
        return IntStream.range(from, to).mapToObj(n -> "word" + n).collect(Collectors.joining(" "));
    }

    @Test
    void aTextSharesEverythingWithItselfHoweverItIsSetOut() {
        Sketch one = Sketch.of("The ferry, late again, left Piran at nine.", 3);
        Sketch other = Sketch.of("the ferry late AGAIN left  Piran\n\nat nine", 3);
        assertThat(one.overlap(other)).isEqualTo(1);
        assertThat(one.inside(other)).isEqualTo(1);
    }

    @Test
    void aShortenedReprintLiesInsideItsOriginal() {
        Sketch whole = Sketch.of(words(0, 1200), 5);
        Sketch opening = Sketch.of(words(0, 400), 5);
        assertThat(whole.overlap(opening)).isCloseTo(1 / 3.0, within(0.12));
        assertThat(whole.inside(opening)).isGreaterThan(0.7);
    }

    @Property(tries = 60)
    void theEstimateIsNearTheTrueShareAndTheSameBothWays(@ForAll @IntRange(min = 0, max = 600) int shared) {
        Sketch one = Sketch.of(words(0, 600), 1);
        Sketch other = Sketch.of(words(600 - shared, 1200 - shared), 1);
        assertThat(one.overlap(other)).isEqualTo(other.overlap(one));
        assertThat(one.overlap(other)).isCloseTo(shared / (1200.0 - shared), within(0.17));
    }

    @Test
    void aTextShorterThanASequenceSharesNothing() {
        assertThat(Sketch.of("too short", 5).inside(Sketch.of("too short", 5))).isZero();
        assertThat(Sketch.of("", 5).shingles()).isZero();
    }
}
