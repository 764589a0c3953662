package dev.parallax.training.reader;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.model.Span;
import dev.parallax.training.reader.Tags.Marked;
import java.util.List;
import org.junit.jupiter.api.Test;

class TagsTest {
    private static final List<Span> WORDS = List.of(new Span(0, 3), new Span(4, 8), new Span(8, 9), new Span(10, 14));

    @Test
    void aStretchBeginsOnceAndGoesOn() {
        assertThat(Tags.of(WORDS, List.of(new Marked(new Span(4, 9), "PLACE"))))
                .containsExactly("O", "B-PLACE", "I-PLACE", "O");
    }

    @Test
    void aWordThatIsTouchedIsIn() {
        assertThat(Tags.of(WORDS, List.of(new Marked(new Span(5, 6), "X")))).containsExactly("O", "B-X", "O", "O");
    }

    @Test
    void theFirstOfTwoStretchesHasTheWord() {
        assertThat(Tags.of(WORDS, List.of(new Marked(new Span(0, 8), "A"), new Marked(new Span(4, 14), "B"))))
                .containsExactly("B-A", "I-A", "B-B", "I-B");
    }

    @Test
    void outletsAreHeldOutWhole() {
        assertThat(Sources.isHeldOut("ptuj_courier_1", 50)).isEqualTo(Sources.isHeldOut("ptuj_courier_22", 50));
        assertThat(Sources.isHeldOut("anything", 0)).isFalse();
        assertThat(Sources.isHeldOut("anything", 100)).isTrue();
    }
}
