package dev.parallax.mentions.quantity;

import dev.parallax.model.Span;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Which of several stretches of a text, given in order and without overlap, holds a position.
final class Places<T> {
    private final List<T> all;
    private final Function<T, Span> span;

    Places(List<T> all, Function<T, Span> span) {
        this.all = all;
        this.span = span;
    }

    Optional<T> at(int position) {
        return from(position).filter(one -> span.apply(one).start() <= position);
    }

    /// The first of them that lies within `within`.
    Optional<T> at(Span within) {
        return from(within.start()).filter(one -> within.covers(span.apply(one)));
    }

    private Optional<T> from(int position) {
        int low = 0;
        int high = all.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (span.apply(all.get(middle)).end() <= position) low = middle + 1;
            else high = middle;
        }
        return low < all.size() ? Optional.of(all.get(low)) : Optional.empty();
    }
}
