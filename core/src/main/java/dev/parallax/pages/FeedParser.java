package dev.parallax.pages;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// Reads RSS 1.0, 2.0 and Atom entry by entry. Document types and outside entities are off: a feed opens no file and
/// no connection, and cannot blow itself up.
final class FeedParser {
    private static final Set<String> ENTRY = Set.of("item", "entry");
    private final XMLStreamReader xml;
    private final PageLimits limits;
    private Optional<String> feed = Optional.empty();

    private FeedParser(XMLStreamReader xml, PageLimits limits) {
        this.xml = xml;
        this.limits = limits;
    }

    static FeedParser open(InputStream bytes, PageLimits limits) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return new FeedParser(factory.createXMLStreamReader(bytes), limits);
    }

    /// An entry as the feed has it; `content` is whole text, `summary` may be.
    record Entry(
            Optional<String> feed,
            Optional<String> title,
            Optional<String> link,
            Optional<String> author,
            Optional<String> published,
            Optional<String> content,
            Optional<String> summary) {}

    Optional<Entry> next() throws XMLStreamException, IOException {
        while (xml.hasNext()) {
            if (xml.next() != XMLStreamConstants.START_ELEMENT) continue;
            if (ENTRY.contains(xml.getLocalName())) return Optional.of(entry());
            if (xml.getLocalName().equals("title") && feed.isEmpty()) feed = text(content());
        }
        return Optional.empty();
    }

    private Entry entry() throws XMLStreamException, IOException {
        Map<String, String> fields = new HashMap<>();
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT && ENTRY.contains(xml.getLocalName())) break;
            if (event == XMLStreamConstants.START_ELEMENT) field(fields);
        }
        return new Entry(
                feed,
                field(fields, "title"),
                field(fields, "link", "guid"),
                field(fields, "creator", "author"),
                field(fields, "pubDate", "published", "date", "updated"),
                field(fields, "encoded", "content", "body"),
                field(fields, "description", "summary"));
    }

    private void field(Map<String, String> fields) throws XMLStreamException, IOException {
        String name = xml.getLocalName();
        String href = xml.getAttributeValue(null, "href");
        String rel = xml.getAttributeValue(null, "rel");
        String value = content();
        if (name.equals("link") && href != null && (rel == null || rel.equals("alternate"))) fields.put(name, href);
        else if (!value.isBlank()) fields.putIfAbsent(name, value);
    }

    private static Optional<String> field(Map<String, String> fields, String... names) {
        for (String name : names) {
            Optional<String> value = text(fields.getOrDefault(name, ""));
            if (value.isPresent()) return value;
        }
        return Optional.empty();
    }

    private static Optional<String> text(String value) {
        return Optional.of(value.strip()).filter(text -> !text.isEmpty());
    }

    /// All characters of the element; tags of XHTML inside are written out again.
    private String content() throws XMLStreamException, IOException {
        StringBuilder text = new StringBuilder();
        for (int depth = 1; depth > 0 && xml.hasNext(); ) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    depth++;
                    text.append('<').append(xml.getLocalName()).append('>');
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    depth--;
                    if (depth > 0) text.append("</").append(xml.getLocalName()).append('>');
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text.append(xml.getText());
                default -> {
                    continue;
                }
            }
            if (text.length() > limits.pageBytes()) throw new Bytes.TooLarge("an entry without end");
        }
        return text.toString();
    }
}
