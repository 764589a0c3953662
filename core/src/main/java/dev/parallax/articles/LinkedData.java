package dev.parallax.articles;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What a page's JSON-LD (schema.org) says of its article.
record LinkedData(
        Optional<String> type,
        Optional<String> headline,
        Optional<String> published,
        Optional<String> created,
        Optional<String> modified,
        List<String> elsewhere,
        List<String> authors,
        List<String> bodies,
        Optional<String> publisher,
        Optional<String> section,
        Optional<String> url,
        boolean isPaid) {
    private static final LinkedData NONE = new LinkedData(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            List.of(),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            false);
    private static final Pattern ARTICLE = Pattern.compile(".*(Article|BlogPosting|LiveBlogPosting|Report|NewsItem)$");
    private static final Pattern PAGE = Pattern.compile("WebPage|ItemPage");
    private static final Pattern WORK = Pattern.compile(
            "Recipe|VideoObject|DiscussionForumPosting|CreativeWork|HowTo|PodcastEpisode|MediaObject|Event|Review");
    private static final int MOST_NODES = 20_000;
    private static final int MOST_ELSEWHERE = 3;
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
            .build();

    LinkedData {
        elsewhere = List.copyOf(elsewhere);
        authors = List.copyOf(authors);
        bodies = List.copyOf(bodies);
    }

    /// @param scripts the page's pieces of JSON-LD
    static LinkedData of(List<String> scripts) {
        List<JsonNode> nodes = new ArrayList<>();
        for (String script : scripts) collect(script, nodes);
        Optional<JsonNode> main = first(nodes, ARTICLE)
                .or(() -> first(nodes, PAGE).filter(node -> node.has("datePublished")))
                .or(() -> first(nodes, WORK))
                .or(() -> first(nodes, PAGE));
        return main.map(node -> read(node, nodes)).orElse(NONE);
    }

    private static Optional<JsonNode> first(List<JsonNode> nodes, Pattern kind) {
        return nodes.stream().filter(node -> isA(node, kind)).findFirst();
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

    private static LinkedData read(JsonNode node, List<JsonNode> all) {
        return new LinkedData(
                strings(node.get("@type")).stream().findFirst(),
                string(node, "headline").or(() -> string(node, "name")),
                string(node, "datePublished"),
                string(node, "dateCreated").or(() -> string(node, "uploadDate")),
                string(node, "dateModified"),
                all.stream()
                        .filter(other -> !other.equals(node))
                        .flatMap(other -> string(other, "datePublished").stream())
                        .distinct()
                        .limit(MOST_ELSEWHERE)
                        .toList(),
                Authors.of(node, all).people(),
                Authors.of(node, all).bodies(),
                names(node.get("publisher")).stream().findFirst(),
                strings(node.get("articleSection")).stream().findFirst(),
                string(node, "url")
                        .or(() -> strings(node.get("mainEntityOfPage")).stream().findFirst()),
                isFalse(node.get("isAccessibleForFree")));
    }

    private static boolean isFalse(@org.jspecify.annotations.Nullable JsonNode value) {
        return value != null && value.asString("").equalsIgnoreCase("false");
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

    /// Whom a thing names as its authors: strings and persons; apart from them, bodies. A thing that only refers to
    /// another by its `@id` is looked up among all.
    private record Authors(List<String> people, List<String> bodies) {
        static Authors of(JsonNode node, List<JsonNode> all) {
            Authors found = new Authors(new ArrayList<>(), new ArrayList<>());
            for (String field : List.of("author", "creator")) {
                if (found.people.isEmpty()) found.add(node.get(field), all);
            }
            return found;
        }

        private void add(@org.jspecify.annotations.Nullable JsonNode value, List<JsonNode> all) {
            if (value == null) return;
            people.addAll(strings(value));
            if (value.isObject()) addOne(value, all);
            if (value.isArray()) {
                for (JsonNode one : value) {
                    if (one.isObject()) addOne(one, all);
                }
            }
        }

        private void addOne(JsonNode one, List<JsonNode> all) {
            JsonNode whole = one.has("name") ? one : named(one, all);
            boolean body = strings(whole.get("@type")).stream().anyMatch(type -> type.endsWith("Organization"));
            (body ? bodies : people).addAll(strings(whole.get("name")));
        }

        private static JsonNode named(JsonNode reference, List<JsonNode> all) {
            List<String> id = strings(reference.get("@id"));
            return all.stream()
                    .filter(node -> !id.isEmpty()
                            && node.has("name")
                            && strings(node.get("@id")).equals(id))
                    .findFirst()
                    .orElse(reference);
        }
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
