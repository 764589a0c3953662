package dev.parallax.model.article;

import dev.parallax.model.Span;
import java.util.List;
import java.util.Optional;

/// The words of an article: its text alone, headline and captions apart.
///
/// @param passage paragraphs parted by one blank line
/// @param paragraphs in text order
/// @param headline as it stands on the page; empty when the page shows none
public record Body(
        Passage passage, List<Span> paragraphs, Optional<Passage> headline, List<Passage> captions, ArticleKind kind) {
    public Body {
        paragraphs = List.copyOf(paragraphs);
        captions = List.copyOf(captions);
        int end = 0;
        for (Span paragraph : paragraphs) {
            if (paragraph.start() < end || paragraph.end() > passage.text().length())
                throw new IllegalArgumentException("paragraph " + paragraph + " is out of order or out of the text");
            end = paragraph.end();
        }
    }
}
