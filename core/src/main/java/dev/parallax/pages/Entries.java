package dev.parallax.pages;

import dev.parallax.model.page.GivenFields;
import java.io.IOException;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/// What an XML file of news holds, told by its root element: a feed's entries, a site map's addresses, an agency's
/// items.
interface Entries {
    /// One of them. Without `markup` it is no page.
    ///
    /// @param given what the file says of it
    /// @param markup its whole text, in HTML
    /// @param instead what it carries where others carry their text, for people
    record Entry(GivenFields given, Optional<String> markup, String instead) {}

    /// The next one; empty at the end of the file.
    Optional<Entry> next() throws XMLStreamException, IOException;

    /// Chooses by the root element.
    ///
    /// @param xml stands at it
    static Entries under(Xml xml) {
        return switch (xml.name()) {
            case "urlset", "sitemapindex" -> new SitemapEntries(xml);
            case "newsMessage", "newsItem", "packageItem", "nitf" -> new NewsItems(xml);
            default -> new FeedEntries(xml);
        };
    }

    /// Whether it is the root element of a file that is read here.
    static boolean isRoot(String name) {
        return switch (name) {
            case "rss", "feed", "RDF", "urlset", "sitemapindex", "newsMessage", "newsItem", "packageItem", "nitf" ->
                true;
            default -> false;
        };
    }
}
