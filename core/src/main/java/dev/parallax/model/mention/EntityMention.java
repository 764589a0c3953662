package dev.parallax.model.mention;

import dev.parallax.model.Span;

/// One place of the text at which a name stands.
///
/// @param entity id of whom or what it names, `e1` and on within the article
/// @param head marks the mention whose words name the entity best
public record EntityMention(Span span, String text, EntityType type, String entity, boolean head) {

    /// One line: `person Kurt Campbell =e7 @0..13`.
    public String line() {
        return type.code() + " " + text + " =" + entity + " @" + span;
    }
}
