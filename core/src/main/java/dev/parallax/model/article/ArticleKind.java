package dev.parallax.model.article;

import dev.parallax.model.Coded;

/// What sort of text an article is.
public enum ArticleKind implements Coded {
    ARTICLE,
    LIVE,
    GALLERY,
    STUB,
    OPINION,
    PRESS_RELEASE
}
