package dev.parallax.events;

import dev.parallax.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// Finds what stands inside a stretch among things in text order, without looking at the rest of a long text.
final class Within {
    private Within() {}

    /// Where the first that begins at or after `start` stands in the list.
    static <T> int from(List<T> all, Function<T, Span> where, int start) {
        int low = 0;
        int high = all.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (where.apply(all.get(middle)).start() < start) low = middle + 1;
            else high = middle;
        }
        return low;
    }

    /// The positions in the list of those that lie inside `span`.
    static <T> List<Integer> positions(List<T> all, Function<T, Span> where, Span span) {
        List<Integer> found = new ArrayList<>();
        for (int i = from(all, where, span.start()); i < all.size(); i++) {
            Span one = where.apply(all.get(i));
            if (one.start() >= span.end()) break;
            if (span.covers(one)) found.add(i);
        }
        return found;
    }
}
