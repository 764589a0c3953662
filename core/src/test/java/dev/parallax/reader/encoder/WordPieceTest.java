package dev.parallax.reader.encoder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.parallax.model.ParallaxException;
import dev.parallax.reader.ReaderFiles;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class WordPieceTest {
    private static final Vocabulary VOCABULARY = ReaderFiles.shipped().vocabulary();
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
    void eachWordHasItsOwnPiecesAndItsCasing() {
        PieceRow row = PIECES.row(List.of("NATO", "did", "n't", "see", "McPtuj", "."));
        assertThat(names(row)).isEqualTo("[CLS] nato did n ' t see mc ##pt ##uj . [SEP]");
        assertThat(row.firsts()).containsExactly(1, 2, 3, 6, 7, 10);
        assertThat(casings(row)).isEqualTo("- CAPITALS - - - - - MIXED MIXED MIXED - -");
    }

    @Property(tries = 300)
    void anyWordsGiveAFramedRowWithAPieceForEach(@ForAll List<String> words) {
        PieceRow row = PIECES.row(words);
        long[] numbers = row.numbers();
        assertThat(List.of(numbers[0], numbers[numbers.length - 1]))
                .containsExactly((long) VOCABULARY.required("[CLS]"), (long) VOCABULARY.required("[SEP]"));
        assertThat(row.firsts()).hasSize(words.size()).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void aPieceThatStandsTwiceIsRefused() {
        assertThatThrownBy(() -> Vocabulary.of("a\nb\na\n"))
                .isInstanceOf(ParallaxException.class)
                .hasMessageContaining("twice");
    }

    private static String pieces(String text) {
        return names(PIECES.row(List.of(text)));
    }

    private static String names(PieceRow row) {
        return Arrays.stream(row.numbers())
                .mapToObj(number -> NAMES.get((int) number))
                .collect(Collectors.joining(" "));
    }

    private static String casings(PieceRow row) {
        return Arrays.stream(row.casings())
                .mapToObj(casing -> casing == 0 ? "-" : Casing.values()[(int) casing].name())
                .collect(Collectors.joining(" "));
    }
}
