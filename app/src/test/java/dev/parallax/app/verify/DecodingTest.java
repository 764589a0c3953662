package dev.parallax.app.verify;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.model.page.PageRead;
import dev.parallax.pages.PageReader;
import java.io.ByteArrayInputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The proof decodes by itself; what it finds must be what the reader found, whatever the bytes.
class DecodingTest {
    private static final PageReader READER = new PageReader();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "utf-8",
                "windows-1252",
                "windows-1251",
                "windows-1255",
                "shift_jis",
                "euc-jp",
                "gb18030",
                "big5",
                "euc-kr",
                "iso-2022-jp",
                "koi8-r"
            })
    void theProofReadsBytesAsTheReaderDoes(String charset) {
        Random random = new Random(20310506);
        for (int i = 0; i < 40; i++) {
            byte[] head =
                    ("<meta charset=" + charset + "><p>" + "Words of a page, many of them. ".repeat(40)).getBytes();
            byte[] bytes = Arrays.copyOf(head, head.length + 60);
            for (int k = head.length; k < bytes.length; k++)
                bytes[k] = (byte) (random.nextInt(3) == 0 ? 'a' + random.nextInt(26) : 0x80 + random.nextInt(128));
            for (PageRead read : read(bytes)) {
                if (read instanceof PageRead.Read(var page))
                    assertThat(Decoding.of(bytes, page.charset())).contains(page.text());
            }
        }
    }

    private static List<PageRead> read(byte[] bytes) {
        try (var members = READER.open("x.html", new ByteArrayInputStream(bytes))) {
            return members.toList();
        }
    }
}
