package dev.parallax.engine;

import dev.parallax.model.page.PageRead;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/// All members of all inputs, in order, each article once. Members are asked for one by one: `Stream.flatMap` would
/// hold all members of an input when somebody iterates over it, and an input may be an archive of any size.
record Inputs(Stages stages) {
    Stream<PageRead> members(List<String> inputs) {
        Unique unique = new Unique();
        OneByOne members = new OneByOne(inputs.iterator(), stages::pages);
        int traits = Spliterator.ORDERED | Spliterator.NONNULL;
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(members, traits), false)
                .map(unique::once)
                .onClose(members::close);
    }

    /// The members of one input after the other; an input is opened when the one before is at its end.
    private static final class OneByOne implements Iterator<PageRead> {
        private final Iterator<String> inputs;
        private final Function<String, Stream<PageRead>> opener;
        private Stream<PageRead> open = Stream.empty();
        private Iterator<PageRead> members = Collections.emptyIterator();

        OneByOne(Iterator<String> inputs, Function<String, Stream<PageRead>> opener) {
            this.inputs = inputs;
            this.opener = opener;
        }

        @Override
        public boolean hasNext() {
            while (!members.hasNext() && inputs.hasNext()) {
                open.close();
                open = opener.apply(inputs.next());
                members = open.iterator();
            }
            return members.hasNext();
        }

        @Override
        public PageRead next() {
            if (!hasNext()) throw new NoSuchElementException("the inputs are at their end");
            return members.next();
        }

        void close() {
            open.close();
        }
    }
}
