package dev.parallax.reader.encoder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.parallax.model.ParallaxException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class WordPieceTest {
    private static final Vocabulary VOCABULARY = EncoderFiles.SHIPPED.readVocabulary();
    private static final WordPiece PIECES = new WordPiece(VOCABULARY);
    private static final Map<Integer, String> NAMES =
            VOCABULARY.numbers().entrySet().stream().collect(Collectors.toMap(Map.Entry::getValue, Map.Entry::getKey));

    @Test
    void knownWordsAreOnePieceAndOthersSeveral() {
        assertThat(pieces("The bridge in Ptuj")).isEqualTo("[CLS] the bridge in pt ##uj [SEP]");
    }

    @Test
    void accentsAndCapitalsGo() {
        assertThat(pieces("Café MÜNCHEN")).isEqualTo("[CLS] cafe munchen [SEP]");
    }

    @Test
    void punctuationAndIdeographsStandAlone() {
        assertThat(pieces("don't—東京!")).isEqualTo("[CLS] don ' t — 東 京 ! [SEP]");
    }

    @Test
    void whatIsNoCharacterIsPassedOver() {
        assertThat(pieces("a\0b\u200Fc\uD800d")).isEqualTo(pieces("abcd"));
    }

    @Test
    void aWordInNoPieceIsUnknown() {
        assertThat(pieces("a \uA840\uA841 " + "x".repeat(101))).isEqualTo("[CLS] a [UNK] [UNK] [SEP]");
    }

    @Test
    void aLongTextIsCut() {
        long[] numbers = PIECES.pieces("no ".repeat(5_000), 256);
        assertThat(numbers).hasSize(256).endsWith((long) VOCABULARY.required("[SEP]"));
    }

    @Property(tries = 300)
    void anyTextGivesAFramedListOfKnownPieces(@ForAll String text) {
        long[] numbers = PIECES.pieces(text, 64);
        assertThat(numbers.length).isBetween(2, 64);
        assertThat(List.of(numbers[0], numbers[numbers.length - 1]))
                .containsExactly((long) VOCABULARY.required("[CLS]"), (long) VOCABULARY.required("[SEP]"));
    }

    @Test
    void aFileWithoutVocabularyIsRefused() {
        assertThatThrownBy(() -> Vocabulary.of("{\"model\":{}}".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(ParallaxException.class)
                .hasMessageContaining("empty");
    }

    private static String pieces(String text) {
        return Arrays.stream(PIECES.pieces(text, 64))
                .mapToObj(number -> NAMES.get((int) number))
                .collect(Collectors.joining(" "));
    }
}
