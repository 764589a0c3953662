package dev.parallax.pages;

import dev.parallax.model.page.GivenFields;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamException;

/// The entries of RSS 1.0, 2.0 and Atom (RFC 4287).
final class FeedEntries implements Entries {
    private static final Set<String> ENTRY = Set.of("item", "entry");

    /// Summaries are shorter; some feeds put the whole text where others put a summary.
    private static final int LONGEST_SUMMARY = 1200;

    private final Xml xml;
    private Optional<String> feed = Optional.empty();

    FeedEntries(Xml xml) {
        this.xml = xml;
    }

    @Override
    public Optional<Entry> next() throws XMLStreamException, IOException {
        while (xml.advance()) {
            if (!xml.atStart()) continue;
            if (ENTRY.contains(xml.name())) return Optional.of(entry());
            if (xml.name().equals("title") && feed.isEmpty()) feed = xml.text();
        }
        return Optional.empty();
    }

    private Entry entry() throws XMLStreamException, IOException {
        Map<String, String> fields = new HashMap<>();
        while (xml.advance() && (xml.atStart() || !ENTRY.contains(xml.name()))) {
            if (xml.atStart()) field(fields);
        }
        Optional<String> whole = first(fields, "encoded", "content", "body")
                .or(() -> first(fields, "description", "summary").filter(text -> text.length() > LONGEST_SUMMARY));
        return new Entry(given(fields), whole, "the feed carries a summary only: give it the page");
    }

    private GivenFields given(Map<String, String> fields) {
        return new GivenFields(
                Optional.empty(),
                first(fields, "link", "guid"),
                first(fields, "title"),
                feed,
                first(fields, "pubDate", "published", "date", "updated"),
                first(fields, "creator", "author").map(List::of).orElse(List.of()));
    }

    private void field(Map<String, String> fields) throws XMLStreamException, IOException {
        String name = xml.name();
        Optional<String> href = xml.attribute("href");
        Optional<String> rel = xml.attribute("rel");
        Optional<String> type = xml.attribute("type");
        switch (name) {
            case "link" -> {
                Optional<String> alternate =
                        href.filter(address -> rel.orElse("alternate").equals("alternate"));
                Optional<String> address = xml.text();
                alternate.or(() -> address).ifPresent(found -> fields.putIfAbsent(name, found));
            }
            case "encoded", "content", "body", "description", "summary" -> {
                // Atom says when characters are words; in RSS they always are HTML
                Optional<String> markup = type.filter("text"::equals).isPresent() ? xml.words() : xml.html();
                markup.ifPresent(found -> fields.putIfAbsent(name, found));
            }
            case "author" -> author().ifPresent(found -> fields.putIfAbsent(name, found));
            default -> xml.text().ifPresent(found -> fields.putIfAbsent(name, found));
        }
    }

    /// Atom's author has a name, and perhaps an address that nobody signs with.
    private Optional<String> author() throws XMLStreamException, IOException {
        return xml.firstInside("name");
    }

    private static Optional<String> first(Map<String, String> fields, String... names) {
        for (String name : names) {
            String value = fields.getOrDefault(name, "");
            if (!value.isEmpty()) return Optional.of(value);
        }
        return Optional.empty();
    }
}
