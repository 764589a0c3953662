package dev.parallax.model.mention;

import dev.parallax.model.Embedding;
import dev.parallax.model.article.Article;
import java.util.Optional;

/// An article with all that was read in it. Entity ids are shared by body and headline.
///
/// @param headline the headline as a passage of its own: its claims are compared with the body's
/// @param vector the meaning of the whole (title and opening), empty when the language is not read
public record Annotated(Article article, Reading body, Optional<Reading> headline, Optional<Embedding> vector) {}
