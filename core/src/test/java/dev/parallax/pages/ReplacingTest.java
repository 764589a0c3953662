package dev.parallax.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.HexFormat;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReplacingTest {
    @ParameterizedTest
    @CsvSource({
        "windows-1252, 41815c, 'A\u0081\\'",
        "windows-1252, 80, €",
        "windows-1253, 81aa, '\u0081?'",
        "windows-1251, 98, '\u0098'",
        "Big5-HKSCS, 823c70, ?<p",
        "GB18030, 823c70, ?<p",
        "GB18030, 81303c70, ?0<p",
        "EUC-JP, 8fa13c, ?<",
        "windows-31j, 82ff70, ?p",
        "UTF-16BE, d8410041, ?A",
        "UTF-16LE, 4100d8, A?"
    })
    void whatMeansNothingIsReadAsBrowsersDo(String charset, String bytes, String shown) {
        assertThat(Replacing.decode(Charset.forName(charset), HexFormat.of().parseHex(bytes), 0))
                .isEqualTo(shown.replace('?', '\ufffd'));
    }

    @Property(tries = 300)
    void noBytesAreAFault(@ForAll byte[] bytes) {
        for (String name : new String[] {"windows-1252", "Big5-HKSCS", "GB18030", "EUC-JP", "ISO-2022-JP", "UTF-16LE"})
            assertThat(Replacing.decode(Charset.forName(name), bytes, 0)).isNotNull();
    }
}
