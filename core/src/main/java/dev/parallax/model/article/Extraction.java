package dev.parallax.model.article;

/// What a page turned out to carry.
public sealed interface Extraction {
    /// It carries an article.
    record Extracted(Article article) implements Extraction {}

    /// It carries none.
    ///
    /// @param reason for people: an index page, an error page, a stub of so many words
    record NoArticle(String path, String reason) implements Extraction {}
}
