package dev.parallax.text;

import dev.parallax.model.Span;

/// A run of letters, a run of digits, or one other character: the grain in which patterns of numbers and times are
/// written. Finer than a word of grammar, and there without any grammar.
///
/// @param word lower case, with plain hyphen and apostrophe; a blank line between paragraphs is `\n`
/// @param capital whether it begins with a capital letter
/// @param glued whether it follows the one before without white space
public record Lexeme(Span span, String word, boolean capital, boolean glued) {
    public boolean isFigure() {
        return Character.isDigit(word.codePointAt(0));
    }

    public boolean isWord() {
        return Character.isLetter(word.codePointAt(0));
    }
}
