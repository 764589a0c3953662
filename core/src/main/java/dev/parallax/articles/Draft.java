package dev.parallax.articles;

import dev.parallax.model.article.ArticleKind;
import dev.parallax.model.article.Masthead;
import dev.parallax.model.article.Passage;
import dev.parallax.model.article.Publication;
import java.util.List;
import java.util.Optional;

/// What a layout has told of a page, before it is an article.
record Draft(
        List<Passage> paragraphs,
        List<Passage> captions,
        Optional<Passage> headline,
        Masthead masthead,
        Publication publication,
        Addresses addresses,
        ArticleKind kind) {
    Draft {
        paragraphs = List.copyOf(paragraphs);
        captions = List.copyOf(captions);
    }

    /// @param language what the page itself says its language is
    record Addresses(Optional<String> url, Optional<String> canonical, Optional<String> language) {
        static final Addresses NONE = new Addresses(Optional.empty(), Optional.empty(), Optional.empty());
    }

    int words() {
        return paragraphs.stream()
                .mapToInt(passage -> Words.count(passage.text()))
                .sum();
    }

    /// Whether so short a text is an article's beginning (behind a paywall, under a film): it has a headline and a day.
    boolean isStub() {
        return words() > 0 && headline.isPresent() && publication.published().isPresent();
    }
}
