package dev.parallax.app.verify;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.app.Ran;
import dev.parallax.fixture.Ptuj;
import dev.parallax.json.Detail;
import dev.parallax.json.JsonLines;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerificationTest {
    @TempDir
    Path folder;

    @BeforeEach
    void thePagesAreThere() throws IOException {
        Files.createDirectories(folder.resolve("pages"));
        Files.writeString(folder.resolve("pages/first.html"), Ptuj.page());
    }

    @Test
    void aDossierThatSaysWhatItsPagesSayIsProved() {
        Ran ran = verified(dossier(Set.of(Detail.TEXTS)));
        assertThat(ran.errors()).isEmpty();
        assertThat(ran.code()).isZero();
        assertThat(ran.out())
                .startsWith("1 of 1 dossiers proved:")
                .contains("1 pages are the ones")
                .contains("10 quotations stand in their articles")
                .contains("4 sentences of briefs");
    }

    @Test
    void onePassedOnWithoutTextsIsProvedByItsPages() {
        assertThat(verified(dossier(Set.of())).code()).isZero();
    }

    @Test
    void oneChangedCharacterOfAPageIsFoundAndItsPlaceNamed() throws IOException {
        Files.writeString(folder.resolve("pages/first.html"), Ptuj.page().replace("least 12", "least 13"));
        Ran ran = verified(dossier(Set.of(Detail.TEXTS)));
        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.errors())
                .contains("pages/first.html: is not the page that the dossier was made from")
                .contains("pages/first.html 39..88 reads \"At least 13");
    }

    @Test
    void aPageThatIsNotThereIsAFailure() throws IOException {
        Files.delete(folder.resolve("pages/first.html"));
        assertThat(verified(dossier(Set.of(Detail.TEXTS))).errors()).contains("page pages/first.html: is not there");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            At least 12 people were injured in Ptuj on Friday, the fire chief told | At least 14 people were injured in Ptuj on Friday, the fire chief told | the number "14"
            injured in Ptuj on Friday, the fire chief told                          | injured in Tartu on Friday, the fire chief told                        | the name "Tartu"
            injured in Ptuj on Friday, the fire chief told                          | injured in Ptuj on 3 May 2030, the fire chief told                     | the date "3 May 2030"
            the fire chief told Drava Post.                                         | “12 men were hurt”, the fire chief told Drava Post.                    | the quotation "12 men were hurt"
            Post has ≥12 people, unnamed outlet has 21.                             | Post has ≥12 people, unnamed outlet has 22.                            | explanation of discrepancy d1: the number "22"
            "start":2,"end":51                                                      | "start":3,"end":52                                                     | but the dossier quotes
            "page":{"start":39,"end":88}                                            | "page":{"start":39,"end":89}                                           | but the dossier quotes
            "origin_ids":["o1","o2"]                                                | "origin_ids":["o1","o3"]                                               | names o3
            "reports":2,"outlets":2,"origins":2,"places"                            | "reports":3,"outlets":2,"origins":2,"places"                           | counts 3 reports
            "parallax":"dossier/1"                                                  | "parallax":"dossier/9"                                                 | is no dossier of a form
            """)
    void whateverDoesNotHoldIsNamed(String before, String after, String message) {
        String dossier = dossier(Set.of(Detail.TEXTS));
        assertThat(dossier).contains(before);
        Ran ran = verified(dossier.replace(before, after));
        assertThat(ran.errors()).contains(message);
        assertThat(ran.code()).isEqualTo(1);
    }

    @Test
    void aDayWorkedOutFromAWeekdayIsTheFactsOwn() {
        String dossier = dossier(Set.of(Detail.TEXTS))
                .replace(
                        "injured in Ptuj on Friday, the fire chief told",
                        "injured in Ptuj on 2 May 2031, the fire chief told");
        assertThat(verified(dossier).errors()).isEmpty();
    }

    @Test
    void tagsScriptsCommentsAndEntitiesAreNotWhatAReaderSees() {
        assertThat(Shown.reads("a<!-- no --><script>x()</script> <b>b</b>&amp;&#x20AC;\n c", "a b&€ c"))
                .isTrue();
        assertThat(Shown.reads("1 < 2", "1 < 2")).isTrue();
        assertThat(Shown.reads("<p>ab</p>", "a")).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            38,500 euros      | 38500
            2 million euros   | 2000000
            Twenty-one people | 21
            5.9 on the scale  | 5.9
            1 500 marchers    | 1500
            """)
    void numbersAreComparedByWhatTheyAreWorth(String text, String worth) {
        assertThat(Numbers.in(text).getFirst().scaled()).isEqualByComparingTo(worth);
    }

    @Test
    void malformedBytesAreCountedAsTheStandardDoes() {
        byte[] surrogate = {'a', (byte) 0xED, (byte) 0xA0, (byte) 0x80, 'b'};
        assertThat(Decoding.of(surrogate, "UTF-8")).contains("a\uFFFD\uFFFD\uFFFDb");
        byte[] cut = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF, (byte) 0xE2, (byte) 0x82, 'x'};
        assertThat(Decoding.of(cut, "UTF-8")).contains("\uFFFDx");
    }

    @Test
    void aTagCutsAnEntityAndAnOpenBracketAtTheEndIsWords() {
        assertThat(Shown.reads("bread &am<b>p;</b> <i>water</i>", "bread &amp; water"))
                .isTrue();
        assertThat(Shown.reads("bread &amp; water </", "bread & water </")).isTrue();
        assertThat(Shown.reads("bread </ b>&amp;", "bread &")).isTrue();
        assertThat(Shown.reads("<\u0154d>bread", "<\u0154d>bread")).isTrue();
        assertThat(Shown.reads("<\u0154d>br<b>ead", "<\u0154d>bread")).isTrue();
    }

    private Ran verified(String dossier) {
        return Ran.of(dossier, "verify", "-", "--pages", folder.toString());
    }

    private static String dossier(Set<Detail> details) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        JsonLines lines = JsonLines.to(out, details);
        lines.dossier(Ptuj.dossier());
        lines.flush();
        return out.toString(StandardCharsets.UTF_8);
    }
}
