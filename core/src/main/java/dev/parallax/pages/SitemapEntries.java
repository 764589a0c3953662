package dev.parallax.pages;

import dev.parallax.model.page.GivenFields;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/// The addresses of a news site map (sitemaps.org, with the `news` extension): what each page is called and when it
/// came out, but no page.
final class SitemapEntries implements Entries {
    private final Xml xml;

    SitemapEntries(Xml xml) {
        this.xml = xml;
    }

    @Override
    public Optional<Entry> next() throws XMLStreamException, IOException {
        while (xml.advance()) {
            if (!xml.atStart()) continue;
            switch (xml.name()) {
                case "url" -> {
                    return Optional.of(entry("url", "the site map carries the page's address only: give it the page"));
                }
                case "sitemap" -> {
                    return Optional.of(entry("sitemap", "an address of another site map: give that"));
                }
                default -> {
                    continue;
                }
            }
        }
        return Optional.empty();
    }

    private Entry entry(String element, String instead) throws XMLStreamException, IOException {
        Map<String, String> fields = new HashMap<>();
        while (xml.advance() && (xml.atStart() || !xml.name().equals(element))) {
            if (!xml.atStart()) continue;
            String name = xml.name();
            if (name.equals("news") || name.equals("publication") || name.equals("image")) continue; // look inside
            xml.text().ifPresent(text -> fields.putIfAbsent(name, text));
        }
        GivenFields given = new GivenFields(
                Optional.empty(),
                field(fields, "loc"),
                field(fields, "title"),
                field(fields, "name"),
                field(fields, "publication_date"),
                List.of());
        return new Entry(given, Optional.empty(), instead);
    }

    private static Optional<String> field(Map<String, String> fields, String name) {
        return Optional.ofNullable(fields.get(name));
    }
}
