package dev.parallax.training;

import dev.parallax.model.Place;
import dev.parallax.model.Span;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A text with the places that people found in it.
///
/// @param set the file it came from
record PlaceGold(String set, String id, String text, List<Spot> spots) {
    private static final JsonMapper JSON = JsonMapper.shared();

    PlaceGold {
        spots = List.copyOf(spots);
    }

    record Spot(Span span, Place.Point point) {}

    static List<PlaceGold> read(Path file) throws IOException {
        try (Stream<String> lines = Files.lines(file)) {
            String set = String.valueOf(file.getFileName());
            return lines.map(line -> of(set, JSON.readTree(line))).toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static PlaceGold of(String set, JsonNode item) {
        String text = item.get("text").asString();
        List<Spot> spots = new ArrayList<>();
        for (JsonNode gold : item.get("gold")) {
            if (!gold.hasNonNull("lat")) continue;
            int start = text.offsetByCodePoints(0, gold.get("span").get(0).asInt());
            int end = text.offsetByCodePoints(0, gold.get("span").get(1).asInt());
            Place.Point point =
                    new Place.Point(gold.get("lat").asDouble(), gold.get("lon").asDouble());
            spots.add(new Spot(new Span(start, end), point));
        }
        return new PlaceGold(set, item.get("id").asString(), text, spots);
    }
}
