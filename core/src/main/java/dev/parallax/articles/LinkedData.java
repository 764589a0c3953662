package dev.parallax.articles;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What a page's JSON-LD (schema.org) says of its article.
record LinkedData(
        Optional<String> type,
        Optional<String> headline,
        Optional<String> published,
        Optional<String> modified,
        List<String> authors,
        Optional<String> publisher,
        Optional<String> section,
        Optional<String> url) {
    private static final LinkedData NONE = new LinkedData(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    private static final Pattern ARTICLE =
            Pattern.compile(".*(Article|BlogPosting|LiveBlogPosting|Report|Review|NewsItem)$");
    private static final Pattern PAGE = Pattern.compile("WebPage|ItemPage");
    private static final int MOST_NODES = 20_000;
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
            .build();

    LinkedData {
        authors = List.copyOf(authors);
    }

    static LinkedData of(Document page) {
        List<JsonNode> nodes = new ArrayList<>();
        for (Element script : page.getElementsByTag("script")) {
            if (script.attr("type").contains("ld+json")) collect(script.data(), nodes);
        }
        return nodes.stream()
                .filter(node -> isA(node, ARTICLE))
                .findFirst()
                .map(LinkedData::read)
                .or(() -> nodes.stream()
                        .filter(node -> isA(node, PAGE))
                        .findFirst()
                        .map(LinkedData::read))
                .orElse(NONE);
    }

    private static void collect(String json, List<JsonNode> nodes) {
        try {
            Deque<JsonNode> open = new ArrayDeque<>();
            open.add(JSON.readTree(json.strip()));
            while (!open.isEmpty() && nodes.size() < MOST_NODES) {
                JsonNode node = open.poll();
                if (node.isObject() && node.has("@type")) nodes.add(node);
                for (JsonNode child : node) {
                    if (child.isContainer()) open.add(child);
                }
            }
        } catch (JacksonException e) {
            nodes.addAll(List.of()); // a page whose JSON is broken still has its text
        }
    }

    private static boolean isA(JsonNode node, Pattern kind) {
        return strings(node.get("@type")).stream()
                .anyMatch(type -> kind.matcher(type).matches());
    }

    private static LinkedData read(JsonNode node) {
        return new LinkedData(
                strings(node.get("@type")).stream().findFirst(),
                string(node, "headline").or(() -> string(node, "name")),
                string(node, "datePublished").or(() -> string(node, "dateCreated")),
                string(node, "dateModified"),
                names(node.get("author")).isEmpty() ? names(node.get("creator")) : names(node.get("author")),
                names(node.get("publisher")).stream().findFirst(),
                strings(node.get("articleSection")).stream().findFirst(),
                string(node, "url")
                        .or(() -> strings(node.get("mainEntityOfPage")).stream().findFirst()));
    }

    private static Optional<String> string(JsonNode node, String name) {
        return strings(node.get(name)).stream().findFirst();
    }

    private static List<String> strings(@org.jspecify.annotations.Nullable JsonNode value) {
        if (value == null) return List.of();
        if (value.isString())
            return value.stringValue().isBlank()
                    ? List.of()
                    : List.of(value.stringValue().strip());
        List<String> found = new ArrayList<>();
        if (value.isArray()) {
            for (JsonNode one : value) {
                if (one.isString() && !one.stringValue().isBlank())
                    found.add(one.stringValue().strip());
            }
        }
        return found;
    }

    /// Names of people and bodies: strings, or things with a name.
    private static List<String> names(@org.jspecify.annotations.Nullable JsonNode value) {
        if (value == null) return List.of();
        List<String> found = new ArrayList<>(strings(value));
        if (value.isObject()) found.addAll(strings(value.get("name")));
        if (value.isArray()) {
            for (JsonNode one : value) {
                if (one.isObject()) found.addAll(strings(one.get("name")));
            }
        }
        return found;
    }
}
