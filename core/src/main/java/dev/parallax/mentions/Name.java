package dev.parallax.mentions;

import dev.parallax.model.Span;
import dev.parallax.model.mention.EntityType;

/// A name as it stands in a sentence.
///
/// @param sure whether a list, a cue or a title says its type; otherwise it is a guess that the rest of the article
/// may overrule
/// @param sentence number of its sentence in the passage, from 0
/// @param first number of its first token, from 1; `last` the number of its last
record Name(Span span, String text, EntityType type, boolean sure, int sentence, int first, int last) {
    Name as(EntityType other) {
        return new Name(span, text, other, sure, sentence, first, last);
    }

    String lastWord() {
        return text.substring(Math.max(text.lastIndexOf(' '), text.lastIndexOf('\u00a0')) + 1);
    }

    int words() {
        return text.split("\\s+").length;
    }
}
