package dev.parallax.articles;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/// Tells whether texts that follow each other in the tree do so on the page: as browsers do, the parser moves what
/// stands between the cells of a broken table before the table.
final class TextOrder {
    /// Where the texts begin on the page, ascending; empty where nothing can have been moved.
    private final int[] starts;

    private int last = -1;

    private TextOrder(int[] starts) {
        this.starts = starts;
    }

    static TextOrder of(Element body) {
        boolean orderly = body.selectFirst("table") == null;
        return new TextOrder(
                orderly
                        ? new int[0]
                        : body.nodeStream(TextNode.class)
                                .filter(text -> !text.isBlank())
                                .flatMapToInt(
                                        text -> IntStream.of(text.sourceRange().startPos()))
                                .sorted()
                                .toArray());
    }

    /// Whether no other text stands between the one asked for before and this one.
    ///
    /// @param start of a text that is not blank
    boolean follows(int start) {
        int number = Arrays.binarySearch(starts, start);
        boolean next = starts.length == 0 || number == last + 1;
        last = number;
        return next;
    }
}
