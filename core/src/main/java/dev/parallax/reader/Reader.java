package dev.parallax.reader;

import dev.parallax.model.Embedding;
import dev.parallax.model.Span;
import dev.parallax.model.mention.Sentence;
import java.util.List;
import java.util.Optional;

/// Reads sentences: words, grammar, meaning. One instance serves all threads; what a sentence gives does not depend on
/// its neighbours.
public interface Reader extends AutoCloseable {
    /// The sentences at `spans` of `text`, in their order, read once each.
    List<Sentence> read(String text, List<Span> spans);

    /// The meaning of a text of a few sentences, such as a title and an opening; empty when this reader makes no
    /// vectors or the text has no words.
    default Optional<Embedding> vector(String text) {
        return Optional.empty();
    }

    @Override
    void close();
}
