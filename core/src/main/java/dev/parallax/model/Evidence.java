package dev.parallax.model;

import java.util.Optional;

/// The shortest stretch that carries a statement: at most one sentence (two where the statement spans them), never
/// over 600 characters. From a headline or caption it has a page position only; from an article without page, a
/// span only.
///
/// @param article id of the article
/// @param span where it stands in the article's text
/// @param page where it stands on the page
public record Evidence(String article, Optional<Span> span, Optional<PageSpan> page, String text) {
    /// Longest quotation that counts as evidence, in characters.
    public static final int LONGEST = 600;

    public Evidence {
        if (text.isBlank()) throw new IllegalArgumentException("evidence without text in " + article);
        if (span.isEmpty() && page.isEmpty())
            throw new IllegalArgumentException("evidence without a position: " + text);
    }
}
