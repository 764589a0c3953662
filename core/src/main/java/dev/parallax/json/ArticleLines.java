package dev.parallax.json;

import dev.parallax.model.Coded;
import dev.parallax.model.article.ArticleKind;
import dev.parallax.model.article.Layer;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;

/// Reads article lines: one JSON object, a list of them, or named cells of a table.
public final class ArticleLines {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static final ObjectReader ONE_OF_MANY =
            JSON.reader().without(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    /// A day, or a minute; seconds and their fractions are let go.
    private static final Pattern STAMP = Pattern.compile(
            "(\\d{4}-\\d{2}-\\d{2})(?:[T ](\\d{2}:\\d{2})(?::\\d{2}(?:[.,]\\d{1,9})?)?\\s?(Z|[+-]\\d{2}:?\\d{2})?)?");

    private ArticleLines() {}

    /// A line as read.
    public sealed interface Read {
        record Line(ArticleLine line) implements Read {}

        record Malformed(String why) implements Read {}
    }

    public static Read read(String json) {
        try {
            return line(JSON.readTree(json));
        } catch (JacksonException e) {
            return malformed(e);
        }
    }

    /// The objects of a `.json` file, one after the other.
    public static Objects objects(InputStream bytes) {
        return new Objects(JSON.createParser(bytes));
    }

    /// The cells of one row by the names of their columns.
    public static Read fields(Map<String, String> cells) {
        var object = JSON.createObjectNode();
        cells.forEach((name, cell) -> {
            if (!cell.isEmpty()) object.put(name, cell);
        });
        return line(object);
    }

    /// Walks the objects of a file; after a malformed one nothing more can be told.
    public static final class Objects {
        private final JsonParser parser;

        private Objects(JsonParser parser) {
            this.parser = parser;
        }

        public Optional<Read> next() {
            try {
                JsonToken token = parser.nextToken();
                if (token == JsonToken.START_ARRAY) token = parser.nextToken();
                if (token == null || token == JsonToken.END_ARRAY) return Optional.empty();
                JsonNode node = ONE_OF_MANY.readTree(parser);
                return Optional.of(line(node));
            } catch (JacksonException e) {
                return Optional.of(malformed(e));
            }
        }
    }

    private static Read malformed(JacksonException e) {
        return new Read.Malformed("no JSON: "
                + String.valueOf(e.getOriginalMessage()).lines().findFirst().orElse(""));
    }

    private static Read line(JsonNode node) {
        if (!node.isObject()) return new Read.Malformed("no JSON object");
        Optional<String> text = string(node, "text");
        Optional<String> html = string(node, "html");
        if (text.isEmpty() && html.isEmpty()) return new Read.Malformed("neither text nor html");
        return new Read.Line(new ArticleLine(
                string(node, "id"),
                string(node, "path"),
                string(node, "url"),
                string(node, "outlet"),
                string(node, "title"),
                strings(node, "bylines"),
                string(node, "agency"),
                string(node, "section"),
                string(node, "dateline"),
                string(node, "published").flatMap(ArticleLines::stamp),
                string(node, "modified").flatMap(ArticleLines::stamp),
                string(node, "language"),
                kind(node),
                text,
                html,
                layers(strings(node, "layers"))));
    }

    /// A layer that is not known asks for nothing.
    private static Set<Layer> layers(List<String> codes) {
        return Arrays.stream(Layer.values())
                .filter(layer -> codes.contains(layer.code()))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static ArticleKind kind(JsonNode node) {
        try {
            return string(node, "kind")
                    .map(code -> Coded.of(ArticleKind.class, code))
                    .orElse(ArticleKind.ARTICLE);
        } catch (IllegalArgumentException e) {
            return ArticleKind.ARTICLE; // somebody else's word for a kind
        }
    }

    private static Optional<String> string(JsonNode node, String name) {
        JsonNode value = node.get(name);
        return value == null || !value.isString() || value.stringValue().isEmpty()
                ? Optional.empty()
                : Optional.of(value.stringValue());
    }

    private static List<String> strings(JsonNode node, String name) {
        JsonNode values = node.get(name);
        if (values == null) return List.of();
        List<String> found = new ArrayList<>();
        if (values.isString()) found.add(values.stringValue());
        for (JsonNode value : values) {
            if (value.isString()) found.add(value.stringValue());
        }
        return found;
    }

    private static Optional<String> stamp(String value) {
        Matcher parts = STAMP.matcher(value.strip());
        if (!parts.matches()) return Optional.empty();
        if (parts.group(2) == null) return Optional.of(parts.group(1));
        String offset = parts.group(3) == null ? "" : parts.group(3);
        if (offset.length() == 5) offset = offset.substring(0, 3) + ":" + offset.substring(3);
        return Optional.of(parts.group(1) + "T" + parts.group(2) + offset);
    }
}
