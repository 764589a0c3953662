package dev.parallax.articles;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// What a page declares of itself to machines: its meta tags by name, and its JSON-LD.
///
/// @param scripts the text of its other scripts
record Declarations(Map<String, List<String>> metas, LinkedData linked, List<String> scripts) {
    private static final List<String> NAMES = List.of("property", "name", "itemprop", "http-equiv");

    static Declarations of(Document page) {
        Map<String, List<String>> metas = new LinkedHashMap<>();
        for (Element meta : page.getElementsByTag("meta")) {
            String content = meta.attr("content").strip();
            if (content.isEmpty()) continue;
            for (String attribute : NAMES) {
                String name = meta.attr(attribute).strip().toLowerCase(Locale.ROOT);
                if (!name.isEmpty())
                    metas.computeIfAbsent(name, any -> new ArrayList<>()).add(content);
            }
        }
        List<String> linked = new ArrayList<>();
        List<String> scripts = new ArrayList<>();
        for (Element script : page.getElementsByTag("script"))
            (script.attr("type").contains("ld+json") ? linked : scripts).add(script.data());
        return new Declarations(metas, LinkedData.of(linked), scripts);
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
