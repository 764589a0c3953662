package dev.parallax.pages;

import dev.parallax.model.page.PageRead;
import dev.parallax.model.page.Reject;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;

/// Walks containers in containers depth first, one member at a time, so that nothing is held that was not asked for.
final class Walk implements Iterator<PageRead>, Closeable {
    private final Deque<Members> open = new ArrayDeque<>();
    private Optional<PageRead> ahead = Optional.empty();

    Walk(Members first) {
        open.push(first);
    }

    @Override
    public boolean hasNext() {
        while (ahead.isEmpty() && !open.isEmpty()) advance(open.element());
        return ahead.isPresent();
    }

    private void advance(Members members) {
        Optional<Members.Step> step = members.next();
        if (step.isEmpty()) closeQuietly(open.pop());
        else
            switch (step.get()) {
                case Members.Step.Leaf(var read) -> ahead = Optional.of(read);
                case Members.Step.Inside(var inner) -> open.push(inner);
            }
    }

    /// Where the file system fails at closing what was only read, nothing is lost.
    private static void closeQuietly(Members members) {
        try {
            members.close();
        } catch (IOException lost) {
            return;
        }
    }

    @Override
    public PageRead next() {
        if (!hasNext()) throw new NoSuchElementException();
        PageRead read = ahead.orElseThrow();
        ahead = Optional.empty();
        return read;
    }

    @Override
    public void close() {
        while (!open.isEmpty()) closeQuietly(open.pop());
    }

    /// For a container that came to nothing.
    static Members single(Reject reject) {
        return Members.of(List.of(Members.rejected(reject)));
    }
}
