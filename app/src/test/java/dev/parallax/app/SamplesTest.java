package dev.parallax.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.app.schema.Schemas;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The promises of the edges, kept on the invented stories that ship.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SamplesTest {
    private static final String SAMPLES = "../samples";

    private String articles = "";
    private String annotated = "";
    private String dossiers = "";

    @BeforeAll
    void theyAreReadOnce() {
        articles = ran("read", SAMPLES).out();
        annotated = ran("annotate", "--layers", "tokens", "--explain", SAMPLES).out();
        dossiers = ran("dossier", "--format", "json", "--threads", "1", SAMPLES).out();
    }

    @Test
    void everyLineFitsItsSchema() {
        assertThat(articles.lines()).hasSizeGreaterThanOrEqualTo(15).allSatisfy(line -> fits("article", line));
        assertThat(annotated.lines())
                .hasSameSizeAs(articles.lines().toList())
                .allSatisfy(line -> fits("annotated", line));
        assertThat(dossiers.lines()).hasSizeGreaterThanOrEqualTo(3).allSatisfy(line -> fits("dossier", line));
        assertThat(ran("stories", "--explain", SAMPLES).out().lines()).allSatisfy(line -> fits("assignment", line));
    }

    @Test
    void noFieldIsWrittenThatNoSchemaSpeaksOf() {
        assertThat(annotated.lines().flatMap(line -> Schemas.unknown(line).stream()))
                .isEmpty();
        assertThat(dossiers.lines().flatMap(line -> Schemas.unknown(line).stream()))
                .isEmpty();
    }

    @Test
    void theBytesAreTheSameForAnyNumberOfThreads() {
        assertThat(ran("annotate", "--layers", "tokens", "--explain", "--threads", "4", SAMPLES)
                        .out())
                .isEqualTo(annotated);
        assertThat(ran("dossier", "--format", "json", "--threads", "4", SAMPLES).out())
                .isEqualTo(dossiers);
    }

    @Test
    void theOrderOfTheInputsDoesNotMatterToADossier() throws IOException {
        List<String> inputs = new ArrayList<>(pages());
        Collections.reverse(inputs);
        List<String> call = new ArrayList<>(List.of("dossier", "--format", "json"));
        call.addAll(inputs);
        String reversed = ran(call.toArray(String[]::new)).out();
        assertThat(withoutNotUsed(reversed)).isEqualTo(withoutNotUsed(dossiers));
    }

    @Test
    void whatIsMadeOfTheirLinesHasTheirIds(@TempDir Path folder) throws IOException {
        Path lines = Files.writeString(folder.resolve("articles.jsonl"), articles);
        String again = ran("read", lines.toString()).out();
        assertThat(ids(again)).isEqualTo(ids(articles));
    }

    @Test
    void everyDossierIsProvedByItsPages(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("dossiers.jsonl"), dossiers);
        Ran verified = ran("verify", file.toString());
        assertThat(verified.errors()).isEmpty();
        assertThat(verified.code()).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "marsh/1-tartu-beacon.html",
                "storm/2-adriatic-courier.txt",
                "storm/feed.xml",
                "swans/adriatic-courier.warc"
            })
    void oneChangedCharacterOfAPageIsFoundAndItsPlaceNamed(String page, @TempDir Path folder) throws IOException {
        copy(Path.of(SAMPLES), folder);
        String made = dossiers.replace("\"path\":\"" + SAMPLES + "/", "\"path\":\"");
        Path changed = folder.resolve(page);
        Files.writeString(changed, Files.readString(changed).replaceFirst("euros", "euroz"));
        Path file = Files.writeString(folder.resolve("dossiers.jsonl"), made);
        Ran verified = ran("verify", "--pages", folder.toString(), file.toString());
        assertThat(verified.errors()).contains(page).contains("is not the page that the dossier was made from");
        assertThat(verified.code()).isEqualTo(1);
    }

    @Test
    void storiesThatStopAndGoOnEndLikeThoseThatDoNot(@TempDir Path folder) throws IOException {
        String whole = ran("stories", SAMPLES).out();
        List<String> lines = articles.lines().toList();
        String state = folder.resolve("state").toString();
        Path first = Files.write(folder.resolve("1.jsonl"), lines.subList(0, 7));
        Path second = Files.write(folder.resolve("2.jsonl"), lines.subList(7, lines.size()));
        String parts = ran("stories", "--state", state, first.toString()).out()
                + ran("stories", "--state", state, second.toString()).out();
        assertThat(parts).isEqualTo(whole);
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "markdown", "html", "csv", "json"})
    void everyFormatIsWrittenAFileAStory(String format, @TempDir Path folder) throws IOException {
        Path out = folder.resolve("report");
        Ran ran = ran("dossier", "--format", format, "--out", out.toString(), SAMPLES);
        assertThat(ran.code()).isZero();
        assertThat(ran.out()).isEmpty();
        try (Stream<Path> files = Files.list(out)) {
            assertThat(files.map(file -> file.getFileName().toString().replaceAll("s-[0-9a-f]{16}", "story")))
                    .filteredOn(name -> name.startsWith("story."))
                    .hasSameSizeAs(dossiers.lines().toList());
        }
        String index = Files.readString(Files.list(out)
                .filter(file -> file.getFileName().toString().startsWith("index."))
                .findFirst()
                .orElseThrow());
        assertThat(index).contains("s-");
    }

    @Test
    void anEarlierDayKnowsLess() {
        String early = ran("dossier", "--format", "json", "--as-of", "2031-05-04", SAMPLES)
                .out();
        assertThat(early).doesNotContain("\"published\":\"2031-05-06").contains("published after 2031-05-04");
    }

    @Test
    void aFolderWithoutArticlesEndsWithOne(@TempDir Path folder) throws IOException {
        Files.write(folder.resolve("empty.html"), new byte[0]);
        Path rejects = folder.resolve("../rejects.jsonl").normalize();
        Ran ran = ran("read", "--rejects", rejects.toString(), folder.toString());
        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.errors()).contains("1 of the inputs could not be used: 1 empty");
        assertThat(Files.readString(rejects)).satisfies(line -> fits("reject", line.strip()));
    }

    private static void fits(String schema, String line) {
        assertThat(Schemas.wrong(schema, line)).isEmpty();
    }

    private static Ran ran(String... arguments) {
        return Ran.of("", arguments);
    }

    private static String withoutNotUsed(String lines) {
        return lines.replaceAll("\"not_used\":\\[[^]]*]", "");
    }

    private static List<String> ids(String lines) {
        return lines.lines().map(line -> line.substring(0, 26)).toList();
    }

    private static List<String> pages() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of(SAMPLES))) {
            return files.filter(Files::isRegularFile)
                    .map(Path::toString)
                    .sorted()
                    .toList();
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) Files.createDirectories(target);
                else Files.write(target, Files.readString(file).getBytes(StandardCharsets.UTF_8));
            }
        }
    }
}
