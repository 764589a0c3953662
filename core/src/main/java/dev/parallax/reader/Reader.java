package dev.parallax.reader;

import dev.parallax.model.Span;
import dev.parallax.model.mention.Sentence;
import java.util.List;

/// Reads sentences: words, grammar, meaning. One instance serves all threads; what a sentence gives does not depend on
/// its neighbours.
public interface Reader extends AutoCloseable {
    /// The sentences at `spans` of `text`, in their order, read once each.
    List<Sentence> read(String text, List<Span> spans);

    @Override
    void close();
}
