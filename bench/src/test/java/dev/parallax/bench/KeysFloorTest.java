package dev.parallax.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.parallax.engine.Options;
import dev.parallax.engine.Parallax;
import dev.parallax.json.Detail;
import dev.parallax.json.JsonLines;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Dossiers of real stories against their answer keys, held to the floors of `floors.tsv`: a floor is raised when
/// something got better, and never lowered quietly. The keys are not part of the project: `PARALLAX_SHARED` names the
/// folder that holds them, and without it the test is skipped.
class KeysFloorTest {
    private static final Parallax PARALLAX =
            Parallax.open(Options.standard().withMinReports(1).withThreads(2));

    /// @param core least share of core facts found
    /// @param precision least share of told facts that are right
    /// @param falseConflicts most conflicts told that are none
    record Floor(String story, double core, double precision, int falseConflicts) {
        static Floor of(String line) {
            List<String> cells = List.of(line.split("\t", -1));
            return new Floor(
                    cells.get(0),
                    Double.parseDouble(cells.get(1)),
                    Double.parseDouble(cells.get(2)),
                    Integer.parseInt(cells.get(3)));
        }

        @Override
        public String toString() {
            return story;
        }
    }

    static Stream<Floor> floors() throws IOException {
        try (var in = KeysFloorTest.class.getResourceAsStream("/floors.tsv")) {
            return new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8)
                    .lines().skip(1).map(Floor::of).toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("floors")
    void noStoryFallsBelowItsFloor(Floor floor, @TempDir Path folder) throws Exception {
        Path keys = keys();
        Path dossiers = folder.resolve("dossiers.jsonl");
        write(keys.resolve(floor.story()).resolve("pages"), dossiers);
        JsonNode score = score(keys, floor.story(), dossiers);
        JsonNode core = score.at("/facts/core");
        assertThat(score.at("/gates").properties())
                .allMatch(gate -> gate.getValue().asBoolean());
        assertThat(score.at("/stories/together").asInt())
                .isEqualTo(score.at("/stories/pages").asInt());
        assertThat(core.get(0).asDouble() / core.get(1).asDouble()).isGreaterThanOrEqualTo(floor.core());
        assertThat(score.at("/parts/precision").asDouble()).isGreaterThanOrEqualTo(floor.precision());
        assertThat(score.at("/discrepancies/false_conflicts").size()).isLessThanOrEqualTo(floor.falseConflicts());
    }

    private static Path keys() {
        String shared = System.getenv("PARALLAX_SHARED");
        assumeTrue(shared != null, "set PARALLAX_SHARED to the folder that holds the answer keys");
        Path keys = Path.of(shared, "keys").toAbsolutePath();
        assumeTrue(Files.isRegularFile(keys.resolve("score_dossier.py")), "no scorer in " + keys);
        return keys;
    }

    private static void write(Path pages, Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            JsonLines lines = JsonLines.to(out, Set.of(Detail.TEXTS));
            PARALLAX.dossiers(pages).forEach(lines::dossier);
            lines.flush();
        }
    }

    private static JsonNode score(Path keys, String story, Path dossiers) throws Exception {
        String key = keys.resolve(story).resolve("key.json").toString();
        Process scorer = new ProcessBuilder(
                        "python3", keys.resolve("score_dossier.py").toString(), key, dossiers.toString(), "--json", "-")
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        JsonNode score = JsonMapper.shared().readTree(scorer.getInputStream());
        scorer.waitFor();
        return score;
    }

    @AfterAll
    static void close() {
        PARALLAX.close();
    }
}
