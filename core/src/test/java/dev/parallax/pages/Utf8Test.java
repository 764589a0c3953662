package dev.parallax.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class Utf8Test {
    /// The Encoding Standard's own way of counting: a sequence broken off is one, a byte that begins none is one.
    @ParameterizedTest
    @CsvSource({
        "61e282, a?",
        "f09f98, ?",
        "eda080, ???",
        "c0af, ??",
        "f4908080, ????",
        "e28261, ?a",
        "ff41, ?A",
        "e0809f, ???"
    })
    void eachMalformedSequenceIsOneReplacement(String bytes, String shown) {
        assertThat(Utf8.lenient(HexFormat.of().parseHex(bytes), 0)).isEqualTo(shown.replace('?', '\ufffd'));
    }

    @Property(tries = 200)
    void whatIsWellFormedStaysAsItIs(@ForAll String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        assertThat(Utf8.lenient(bytes, 0)).isEqualTo(new String(bytes, StandardCharsets.UTF_8));
    }
}
