package dev.parallax.pages;

import dev.parallax.model.page.GivenFields;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;

/// The items of an agency: NewsML-G2 with text inside (as NITF, XHTML or plain words), alone or in a message, and
/// NITF by itself (both by the IPTC).
final class NewsItems implements Entries {
    /// NITF writes days without marks between: `20240420T123800Z`.
    private static final Pattern NORM = Pattern.compile("(\\d{4})(\\d\\d)(\\d\\d)(?:T(\\d\\d)(\\d\\d)\\S*)?");

    private static final Pattern BY = Pattern.compile("(?i)^by\\s+");

    private final Xml xml;
    private boolean begun;

    NewsItems(Xml xml) {
        this.xml = xml;
    }

    @Override
    public Optional<Entry> next() throws XMLStreamException, IOException {
        while (begun ? xml.advance() : xml.atStart()) {
            begun = true;
            if (!xml.atStart()) continue;
            switch (xml.name()) {
                case "newsItem", "nitf" -> {
                    return Optional.of(item(xml.name()));
                }
                case "packageItem" -> {
                    xml.text();
                    return Optional.of(
                            new Entry(GivenFields.NONE, Optional.empty(), "a package names items, it has none"));
                }
                default -> {
                    continue;
                }
            }
        }
        return Optional.empty();
    }

    private Entry item(String element) throws XMLStreamException, IOException {
        Map<String, String> fields = new HashMap<>();
        while (xml.advance() && (xml.atStart() || !xml.name().equals(element))) {
            if (xml.atStart()) field(fields);
        }
        Optional<String> markup = first(fields, "body.content", "inlineData");
        return new Entry(given(fields), markup, "an item without text of its own: a picture, or a link to it");
    }

    private static GivenFields given(Map<String, String> fields) {
        return new GivenFields(
                Optional.empty(),
                Optional.empty(),
                first(fields, "headline", "hl1", "title"),
                first(fields, "provider", "pubdata"),
                first(fields, "contentCreated", "firstCreated", "versionCreated", "date.issue", "date.release"),
                first(fields, "by", "byline", "creator")
                        .map(line -> List.of(BY.matcher(line).replaceFirst("")))
                        .orElse(List.of()));
    }

    /// Notes what is told of the item and passes over the rest, whose elements may be looked into one by one.
    private void field(Map<String, String> fields) throws XMLStreamException, IOException {
        String name = xml.name();
        Optional<String> value = switch (name) {
            case "headline", "hl1", "title", "by", "contentCreated", "firstCreated", "versionCreated" -> xml.text();
            case "byline" -> xml.firstInside("person");
            case "provider", "creator" -> named();
            case "pubdata" -> xml.attribute("name");
            case "date.issue", "date.release" -> xml.attribute("norm").map(NewsItems::marked);
            case "body.content" -> xml.words();
            case "inlineData" -> paragraphs();
            default -> Optional.empty();
        };
        value.ifPresent(found -> fields.putIfAbsent(name, found));
        if (name.equals("html")) fields.putIfAbsent("xhtml", "");
        if (name.equals("body") && fields.containsKey("xhtml"))
            xml.words().ifPresent(body -> fields.putIfAbsent("body.content", body));
    }

    private Optional<String> named() throws XMLStreamException, IOException {
        Optional<String> literal = xml.attribute("literal");
        return xml.firstInside("name").or(() -> literal);
    }

    private Optional<String> paragraphs() throws XMLStreamException, IOException {
        if (xml.attribute("encoding").isPresent()) {
            xml.text(); // packed bytes are no words
            return Optional.empty();
        }
        Markup markup = new Markup();
        for (String line : xml.lines()) {
            markup.open("p");
            markup.words(line);
            markup.close("p");
        }
        return Optional.of(markup.toString()).filter(text -> !text.isEmpty());
    }

    private static String marked(String norm) {
        var found = NORM.matcher(norm);
        if (!found.matches()) return norm;
        String day = found.group(1) + "-" + found.group(2) + "-" + found.group(3);
        return found.group(4) == null ? day : day + "T" + found.group(4) + ":" + found.group(5);
    }

    private static Optional<String> first(Map<String, String> fields, String... names) {
        for (String name : names) {
            String value = fields.getOrDefault(name, "");
            if (!value.isEmpty()) return Optional.of(value);
        }
        return Optional.empty();
    }
}
