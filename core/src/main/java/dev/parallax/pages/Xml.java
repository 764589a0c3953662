package dev.parallax.pages;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// XML read from front to back. Document types and outside entities are off: a file opens no other file and no
/// connection, and cannot blow itself up. Prefixes are left off names, for feeds use some that they never declare.
final class Xml {
    private static final Pattern TAG = Pattern.compile("<[^>]*>");

    private final XMLStreamReader xml;
    private final int most;

    private Xml(XMLStreamReader xml, int most) {
        this.xml = xml;
        this.most = most;
    }

    /// @param most longest content of one element, in UTF-16 units
    static Xml open(Source source, int most) throws XMLStreamException, IOException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return new Xml(factory.createXMLStreamReader(characters(source)), most);
    }

    /// Decoded by us: the library gives up at the first malformed byte, and prints that to the terminal.
    private static Reader characters(Source source) throws IOException {
        byte[] head = source.head();
        Optional<Boms.Bom> bom = Boms.of(head);
        if (bom.isPresent()) source.bytes().skipNBytes(bom.get().length());
        Charset charset = bom.map(Boms.Bom::charset)
                .or(() -> source.sent().charset())
                .or(() -> Declared.in(head))
                .flatMap(Labels::find)
                .orElse(StandardCharsets.UTF_8);
        return new InputStreamReader(source.bytes(), charset);
    }

    /// Goes to the start or the end of the next element; false at the end of the file.
    boolean advance() throws XMLStreamException {
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT || event == XMLStreamConstants.END_ELEMENT) return true;
        }
        return false;
    }

    boolean atStart() {
        return xml.isStartElement();
    }

    /// The element's name without prefix.
    String name() {
        return local(xml.getLocalName());
    }

    static String local(String name) {
        return name.substring(name.indexOf(':') + 1);
    }

    Optional<String> attribute(String name) {
        return filled(xml.getAttributeValue(null, name));
    }

    /// The characters of the element at whose start it stands, tags left out; goes to its end.
    Optional<String> text() throws XMLStreamException, IOException {
        return filled(content().text.replaceAll("\\s+", " "));
    }

    /// The element's content as HTML: its elements written out again, or, where it has none, its characters, which
    /// then are HTML themselves.
    Optional<String> html() throws XMLStreamException, IOException {
        Content content = content();
        return filled(content.hasElements ? content.markup : content.text);
    }

    /// The element's content as HTML where its characters are no markup but words.
    Optional<String> words() throws XMLStreamException, IOException {
        return filled(content().markup);
    }

    /// The lines of the element's characters that are not blank.
    List<String> lines() throws XMLStreamException, IOException {
        return content()
                .text
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /// The characters of the first `inner` element in the one at whose start it stands, else all of them.
    Optional<String> firstInside(String inner) throws XMLStreamException, IOException {
        String markup = content().markup;
        int open = markup.indexOf("<" + inner + ">");
        int close = open < 0 ? -1 : markup.indexOf("</" + inner + ">", open);
        String within = close < 0 ? markup : markup.substring(open, close);
        return filled(unescaped(TAG.matcher(within).replaceAll(" ")).replaceAll("\\s+", " "));
    }

    private static String unescaped(String html) {
        return html.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
    }

    private record Content(String text, String markup, boolean hasElements) {}

    private Content content() throws XMLStreamException, IOException {
        StringBuilder text = new StringBuilder();
        Markup markup = new Markup();
        boolean elements = false;
        for (int depth = 1; depth > 0 && xml.hasNext(); ) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    depth++;
                    elements = true;
                    markup.open(name());
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    if (--depth > 0) markup.close(name());
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    text.append(xml.getText());
                    markup.words(xml.getText());
                }
                default -> {
                    continue; // comments and processing instructions
                }
            }
            if (text.length() > most || markup.length() > most) throw new Bytes.TooLarge("an element without end");
        }
        return new Content(text.toString(), markup.toString(), elements);
    }

    private static Optional<String> filled(@org.jspecify.annotations.Nullable String value) {
        return Optional.ofNullable(value).map(String::strip).filter(text -> !text.isEmpty());
    }
}
