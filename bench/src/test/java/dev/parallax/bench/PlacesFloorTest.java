package dev.parallax.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.parallax.lexicon.Lexicon;
import dev.parallax.mentions.place.PlaceFinder;
import dev.parallax.mentions.place.Surroundings;
import dev.parallax.model.Place;
import dev.parallax.model.Span;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Places of labelled news: how many are put where they are, and whether what says it is sure of 0.8 is right eight
/// times in ten. The texts are not part of the project: `PARALLAX_SHARED` names the folder that holds them, and without
/// it the test is skipped. (Figures for texts that the weights have not seen are printed by `PlaceTrainer`.)
class PlacesFloorTest {
    private static final double SAME_KILOMETRES = 161;
    private static final double MOST_CALIBRATION_ERROR = 0.05;
    private static final int BINS = 10;
    private static final PlaceFinder FINDER = new PlaceFinder(Lexicon.shipped());

    private record Answer(boolean right, double sure) {}

    @ParameterizedTest
    @CsvSource({"lgl, 0.85", "geovirus, 0.89"})
    void placesArePutWhereTheyAre(String set, double least) throws IOException {
        List<Answer> answers = answers(set);
        double right = answers.stream().filter(Answer::right).count();
        assertThat(right / answers.size()).isGreaterThanOrEqualTo(least);
        assertThat(calibrationError(answers)).isLessThanOrEqualTo(MOST_CALIBRATION_ERROR);
    }

    private static List<Answer> answers(String set) throws IOException {
        String shared = System.getenv("PARALLAX_SHARED");
        assumeTrue(shared != null, "PARALLAX_SHARED names no folder of labelled texts");
        Path file = Path.of(shared, "scoreboard", "data", "places", set, "items.jsonl.gz");
        assumeTrue(Files.isRegularFile(file), file + " is not there");
        List<Answer> answers = new ArrayList<>();
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine())
                answer(JsonMapper.shared().readTree(line), answers);
        }
        return answers;
    }

    private static void answer(JsonNode item, List<Answer> answers) {
        String text = item.get("text").asString();
        Surroundings surroundings = FINDER.surroundings(text);
        for (JsonNode gold : item.get("gold")) {
            if (!gold.hasNonNull("lat")) continue;
            int start = text.offsetByCodePoints(0, gold.get("span").get(0).asInt());
            int end = text.offsetByCodePoints(0, gold.get("span").get(1).asInt());
            Place.Point truth =
                    new Place.Point(gold.get("lat").asDouble(), gold.get("lon").asDouble());
            Optional<PlaceFinder.Resolved> found = FINDER.resolve(text, new Span(start, end), surroundings);
            boolean right = found.filter(place -> place.place().point().kilometresTo(truth) < SAME_KILOMETRES)
                    .isPresent();
            answers.add(new Answer(
                    right, found.map(PlaceFinder.Resolved::confidence).orElse(0.0)));
        }
    }

    /// Over ten bins of equal count.
    private static double calibrationError(List<Answer> all) {
        List<Answer> sorted =
                all.stream().sorted(Comparator.comparingDouble(Answer::sure)).toList();
        double sum = 0;
        for (int bin = 0; bin < BINS; bin++) {
            List<Answer> some = sorted.subList(bin * sorted.size() / BINS, (bin + 1) * sorted.size() / BINS);
            double right = some.stream().filter(Answer::right).count();
            sum += Math.abs(right - some.stream().mapToDouble(Answer::sure).sum());
        }
        return sum / sorted.size();
    }
}
