package dev.parallax.mentions.time;

import dev.parallax.lexicon.PhraseTable;
import dev.parallax.text.Lexemes;

/// "19th", "twentieth", "first".
final class Ordinals {
    private Ordinals() {}

    /// @param to the lexeme past it; where it was looked for when there is none
    record Hit(int value, int to) {}

    static Hit read(Lexemes l, int at, PhraseTable words) {
        if (l.number(at) > 0 && l.glued(at + 1) && l.is(at + 1, "st", "nd", "rd", "th"))
            return new Hit(l.number(at), at + 2);
        return words.find("ordinal", l, at)
                .map(hit -> new Hit(Integer.parseInt(hit.value()), hit.to()))
                .orElse(new Hit(0, at));
    }
}
