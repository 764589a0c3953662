package dev.parallax.pages;

import dev.parallax.model.page.PageRead;
import dev.parallax.model.page.Reject;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;

/// What holds members, gives them one by one, in its own order: a folder, an archive, a feed, a file of lines.
interface Members extends Closeable {
    /// The next member; empty at the end. What a member before it has left unread is passed over.
    Optional<Step> next();

    /// A member: something read, or something that holds members itself.
    sealed interface Step {
        record Leaf(PageRead read) implements Step {}

        record Inside(Members members) implements Step {}
    }

    static Step rejected(Reject reject) {
        return new Step.Leaf(new PageRead.Rejected(reject));
    }

    static Step rejected(String path, Reject.Reason reason, String detail) {
        return rejected(new Reject(path, reason, detail));
    }

    /// Members that are known already.
    static Members of(List<Step> steps) {
        Queue<Step> left = new ArrayDeque<>(steps);
        return new Members() {
            @Override
            public Optional<Step> next() {
                return Optional.ofNullable(left.poll());
            }

            @Override
            public void close() throws IOException {
                left.clear();
            }
        };
    }
}
