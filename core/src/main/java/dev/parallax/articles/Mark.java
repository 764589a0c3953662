package dev.parallax.articles;

import java.util.Set;
import org.jsoup.nodes.Element;

/// An element whose markup says that a day or a name stands in it, and where on the page that is.
///
/// @param block how many blocks begin before it
/// @param zones of the elements around it
/// @param writer whether it is marked to hold the name of who wrote
record Mark(Element element, int block, Set<Zone> zones, boolean writer) {

    /// Whether an element names a day: `time`, `datetime`, `itemprop=datePublished`, `abbr.published`.
    static boolean isOnDay(Element element) {
        return element.normalName().equals("time")
                || (element.attributesSize() > 0
                        && (element.hasAttr("datetime")
                                || element.hasAttr("itemprop")
                                || (element.normalName().equals("abbr") && element.hasAttr("title"))));
    }

    boolean isCalled(String attribute, String word) {
        String value = element.attr(attribute);
        return !value.isEmpty() && Zones.words(value).contains(word);
    }
}
