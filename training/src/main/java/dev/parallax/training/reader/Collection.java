package dev.parallax.training.reader;

import dev.parallax.model.Span;
import dev.parallax.model.mention.NameKind;
import dev.parallax.training.reader.Tags.Marked;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.zip.GZIPInputStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads collections of marked texts: gzipped JSON, one document a line, positions in code points.
final class Collection {
    private static final JsonMapper JSON = new JsonMapper();

    private Collection() {}

    /// `{"id","text","gold":[[start,end,type]]}`.
    static List<Document> names(Path file) throws IOException {
        return documents(file, line -> {
            MarkedText text = new MarkedText(line.get("text").stringValue());
            List<Marked> names = new ArrayList<>();
            for (JsonNode mark : line.get("gold"))
                names.add(new Marked(
                        text.span(mark.get(0), mark.get(1)),
                        kind(mark.get(2).stringValue()).name()));
            return document(
                    line.get("id").asString(), text, words -> new Labels.Names(Tags.of(words, within(words, names))));
        });
    }

    /// `{"id","text","gold":[{"source","cue","content": [[start,end]]}]}`.
    static List<Document> speech(Path file) throws IOException {
        return documents(file, line -> {
            MarkedText text = new MarkedText(line.get("text").stringValue());
            List<Marked> source = pieces(text, line, "source");
            List<Marked> cue = pieces(text, line, "cue");
            List<Marked> content = pieces(text, line, "content");
            return document(
                    line.get("id").asString(),
                    text,
                    words -> new Labels.Speech(
                            Tags.of(words, within(words, source)),
                            Tags.of(words, within(words, cue)),
                            Tags.of(words, within(words, content))));
        });
    }

    /// `{"d","text","mentions":[{"span":[start,end]}]}`; only sentences that have a mention are known to be marked.
    static List<Document> triggers(Path file) throws IOException {
        return documents(file, line -> {
            MarkedText text = new MarkedText(line.get("text").stringValue());
            List<Marked> events = new ArrayList<>();
            for (JsonNode mention : line.get("mentions"))
                events.add(new Marked(
                        text.span(
                                mention.get("span").get(0), mention.get("span").get(1)),
                        "event"));
            Document all = document(
                    line.get("d").asString(),
                    text,
                    words -> new Labels.Triggers(Tags.of(words, within(words, events))));
            return new Document(
                    all.id(),
                    all.samples().stream().filter(Collection::hasTrigger).toList());
        });
    }

    private static boolean hasTrigger(Sample sample) {
        return sample.labels() instanceof Labels.Triggers(var tags)
                && tags.stream().anyMatch(tag -> !tag.equals(Tags.OUTSIDE));
    }

    private static NameKind kind(String label) {
        return switch (label) {
            case "Person" -> NameKind.PERSON;
            case "Organization" -> NameKind.ORGANISATION;
            case "Location" -> NameKind.PLACE;
            case "Facility" -> NameKind.FACILITY;
            case "NORP" -> NameKind.GROUP;
            case "Date" -> NameKind.DATE;
            case "Money" -> NameKind.MONEY;
            case "Product" -> NameKind.PRODUCT;
            case "Misc" -> NameKind.OTHER;
            default -> throw new IllegalArgumentException("names of an unknown kind: " + label);
        };
    }

    private static List<Document> documents(Path file, Function<JsonNode, Document> reading) throws IOException {
        try (BufferedReader in = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            return in.lines().map(JSON::readTree).map(reading).toList();
        }
    }

    private static Document document(String id, MarkedText text, Function<List<Span>, Labels> labels) {
        return new Document(
                id,
                text.sentences().stream()
                        .map(words -> new Sample(text.stretch(words), text.forms(words), labels.apply(words)))
                        .toList());
    }

    private static List<Marked> pieces(MarkedText text, JsonNode line, String role) {
        List<Marked> pieces = new ArrayList<>();
        for (JsonNode attribution : line.get("gold"))
            for (JsonNode piece : attribution.path(role))
                pieces.add(new Marked(text.span(piece.get(0), piece.get(1)), role));
        return pieces;
    }

    private static List<Marked> within(List<Span> words, List<Marked> all) {
        Span sentence = new Span(words.getFirst().start(), words.getLast().end());
        return all.stream()
                .filter(mark -> mark.span().start() < sentence.end()
                        && sentence.start() < mark.span().end())
                .toList();
    }
}
