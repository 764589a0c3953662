package dev.parallax.model.article;

import dev.parallax.model.Coded;

/// What may be told of an article beside what always is, when somebody asks for it.
public enum Layer implements Coded {
    /// words and their grammar
    TOKENS
}
