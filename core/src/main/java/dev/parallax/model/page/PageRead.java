package dev.parallax.model.page;

import dev.parallax.model.article.Article;

/// What one member of the input turned out to be.
public sealed interface PageRead {
    /// A page, whose article is still to be found.
    record Read(Page page) implements PageRead {}

    /// An article that came as a line: its text is taken as it is, to the character.
    record Given(Article article) implements PageRead {}

    /// Neither, and why.
    record Rejected(Reject reject) implements PageRead {}
}
