package dev.parallax.model.article;

import dev.parallax.model.Alignment;
import dev.parallax.model.PageSpan;
import dev.parallax.model.Span;
import java.util.Optional;

/// A piece of text with its way back to the page: an article's body, its headline, a caption.
///
/// @param alignment empty when the text came as a line and stands on no page
public record Passage(String text, Optional<Alignment> alignment) {
    public Passage {
        if (alignment.isPresent() && alignment.get().length() != text.length())
            throw new IllegalArgumentException(
                    "alignment of " + alignment.get().length() + " for a text of " + text.length());
    }

    public static Passage of(Alignment.Builder builder) {
        return new Passage(builder.text(), Optional.of(builder.alignment()));
    }

    public static Passage unaligned(String text) {
        return new Passage(text, Optional.empty());
    }

    public Optional<PageSpan> toPage(Span span) {
        return alignment.flatMap(way -> way.toPage(text, span));
    }
}
