package dev.parallax.articles;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/// What a page declares of itself to machines: its meta tags by name, its JSON-LD, the address it calls its own.
///
/// @param scripts the text of its other scripts
record Declarations(
        Map<String, List<String>> metas, LinkedData linked, List<String> scripts, Optional<String> canonical) {
    private static final List<String> NAMES = List.of("property", "name", "itemprop", "http-equiv");

    static Declarations of(Document page) {
        Gathering found = new Gathering();
        page.traverse(found);
        return new Declarations(
                found.metas,
                LinkedData.of(found.linked),
                found.scripts,
                Optional.ofNullable(found.canonical).filter(link -> !link.isEmpty()));
    }

    /// One walk for all that is declared.
    private static final class Gathering implements NodeVisitor {
        private final Map<String, List<String>> metas = new LinkedHashMap<>();
        private final List<String> linked = new ArrayList<>();
        private final List<String> scripts = new ArrayList<>();
        private @Nullable String canonical;

        @Override
        public void head(Node node, int depth) {
            if (!(node instanceof Element element)) return;
            switch (element.normalName()) {
                case "meta" -> meta(element);
                case "script" -> (element.attr("type").contains("ld+json") ? linked : scripts).add(element.data());
                case "link" -> {
                    if (canonical == null && element.attr("rel").strip().equalsIgnoreCase("canonical"))
                        canonical = element.attr("href").strip();
                }
                default -> {}
            }
        }

        private void meta(Element meta) {
            String content = meta.attr("content").strip();
            if (content.isEmpty()) return;
            for (String attribute : NAMES) {
                String name = meta.attr(attribute).strip().toLowerCase(Locale.ROOT);
                if (!name.isEmpty())
                    metas.computeIfAbsent(name, any -> new ArrayList<>()).add(content);
            }
        }
    }

    /// The first value under the first of the names that has one.
    Optional<String> meta(String... names) {
        for (String name : names) {
            List<String> values = metas.getOrDefault(name, List.of());
            if (!values.isEmpty()) return Optional.of(values.getFirst());
        }
        return Optional.empty();
    }

    List<String> all(String name) {
        return metas.getOrDefault(name, List.of());
    }
}
