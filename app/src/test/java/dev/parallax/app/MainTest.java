package dev.parallax.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MainTest {
    @ParameterizedTest
    @ValueSource(strings = {"", "dossier", "read", "annotate", "stories", "verify", "probe"})
    void everyHelpPageHasAnExample(String command) {
        Ran ran = command.isEmpty() ? Ran.of("", "--help") : Ran.of("", command, "--help");
        assertThat(ran.code()).isZero();
        assertThat(ran.out()).contains("Example:").contains("parallax " + command);
        assertThat(ran.out().lines()).allMatch(line -> line.length() <= 100);
    }

    @Test
    void theVersionNamesProgramDataAndModel() {
        assertThat(Ran.of("", "--version").out()).matches("parallax \\d+\\.\\d+\\.\\d+, data \\w{8}, model \\w{8}\\R");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''                                  | which command
            dosier samples                      | Did you mean
            dossier --format pdf x              | pdf
            dossier --min-reports 0 x           | --min-reports takes 1 or more
            dossier --threads 0 x               | --threads takes 1
            dossier --lexicon no/such/folder x  | is not a folder
            dossier --as-of yesterday x         | yesterday
            dossier https://example.org/        | --fetch fetches what is there
            read --fetch --fetch-delay 99 x     | --fetch-delay takes 0 to 60
            read --fetch --fetch-timeout 0 x    | --fetch-timeout takes 1
            read --max-page 3X x                | --max-page takes a size
            read --max-tags 0 x                 | --max-tags takes 1 or more
            read --out no/such/x.jsonl x        | there is no folder for no/such/x.jsonl
            read --rejects src x                | src is a folder
            stories --state no/such/state x     | there is no folder
            probe no/such/file                  | cannot read no/such/file
            verify                              | DOSSIER
            """)
    void aWrongCallSaysWhatToDoAndEndsWithTwo(String call, String message) {
        Ran ran = call.isEmpty() ? Ran.of("") : Ran.of("", call.split(" "));
        assertThat(ran.errors()).contains(message).contains("--help");
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.out()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "text":"Rain fell.","layers":["tokens"]        | true
            "text":"Rain fell.","layers":"tokens"          | true
            "text":"Rain fell.","layers":["moods"]         | false
            "text":"Rain fell.","layers":{"tokens":true}   | false
            "text":"Rain fell."                            | false
            """)
    void aLineAsksForLayersOfItsOwn(String fields, boolean told, @TempDir Path folder) throws IOException {
        Path lines = Files.writeString(folder.resolve("lines.jsonl"), "{" + fields + "}\n");
        Ran ran = Ran.of("", "annotate", lines.toString());
        assertThat(ran.code()).isZero();
        assertThat(ran.out().contains("\"tokens\":[")).isEqualTo(told);
    }

    @Test
    void aLineThatIsAPageAsksToo(@TempDir Path folder) throws IOException {
        String words = "Rain fell on Ptuj for three days, and the river rose by a metre. ".repeat(6);
        Path lines = Files.writeString(
                folder.resolve("lines.jsonl"),
                "{\"html\":\"<article><h1>Rain</h1><p>" + words + "</p></article>\",\"layers\":[\"tokens\"]}");
        assertThat(Ran.of("", "annotate", lines.toString()).out()).contains("\"tokens\":[");
    }

    @Test
    void questionsAreAnsweredInOrderAndTheRestSaysWhyNot() {
        Ran ran = Ran.of("""
                {"id":"one","ask":"copy","texts":{"a":"x","b":"y"}}
                {"id":2,"ask":"weather"}

                {"id":3,"ask":"place","text":"Ptuj","span":[0,9]}
                {"id":4,"ask":"pair","a":"x","b":"y"}
                nonsense
                """, "probe");
        assertThat(ran.out()).isEqualTo("""
                        {"id":"one","groups":[]}
                        {"id":2,"error":"unknown-ask"}
                        {"id":3,"error":"span"}
                        {"id":4,"error":"not-yet"}
                        {"id":null,"error":"malformed"}
                        """);
        assertThat(ran.code()).isZero();
    }

    @Test
    void aDeviceStaysADevice() {
        Path nothing = Path.of("/dev/null");
        assumeTrue(Files.exists(nothing));
        assertThat(Ran.of("{\"id\":1}\n", "probe", "--out", nothing.toString()).out())
                .isEmpty();
        assertThat(Files.isRegularFile(nothing)).isFalse();
    }

    @Test
    void aProbeThatAnswersNothingEndsWithOne() {
        assertThat(Ran.of("nonsense\n", "probe").code()).isEqualTo(1);
    }
}
