package dev.parallax.mentions.quantity;

import dev.parallax.lexicon.Lexicon;
import dev.parallax.lexicon.PhraseTable;
import dev.parallax.lexicon.PhraseTable.Hit;
import dev.parallax.text.Lexemes;
import java.util.Optional;

/// Signs, letters and words of currencies, with their ISO 4217 codes.
final class Currencies {
    private static final int CODE = 3;
    private final PhraseTable words;

    Currencies(Lexicon lexicon) {
        words = PhraseTable.of(lexicon, "currencies.tsv");
    }

    /// The sign or letters before an amount: "$", "US$", "INR". Letters must be written as a code is, and a sign of
    /// several
    /// characters without a gap: "a $5 hat" has no Australian dollars.
    Optional<Hit> before(Lexemes l, int at) {
        return words.find("sign", l, at).filter(hit -> isWhole(l, at, hit.to())).filter(hit -> isSign(l, at, hit.to()));
    }

    private static boolean isWhole(Lexemes l, int from, int to) {
        for (int i = from + 1; i < to; i++) {
            if (!l.glued(i)) return false;
        }
        return true;
    }

    private static boolean isSign(Lexemes l, int at, int to) {
        return !l.get(at).isWord()
                || to > at + 1
                || l.get(at).capital() && l.get(to).isFigure();
    }

    boolean isSign(String word) {
        return words.has("sign", word) && !Character.isLetter(word.codePointAt(0));
    }

    /// The word or code behind an amount: "dollars", "EUR".
    Optional<Hit> behind(Lexemes l, int at) {
        Optional<Hit> unit = words.find("unit", l, at);
        if (unit.isPresent() || !l.get(at).capital() || l.word(at).length() != CODE) return unit;
        return words.find("sign", l, at);
    }
}
