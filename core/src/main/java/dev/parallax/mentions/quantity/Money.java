package dev.parallax.mentions.quantity;

import dev.parallax.lexicon.PhraseTable.Hit;
import dev.parallax.text.Lexemes;
import java.util.Optional;

/// Tells whether a number is a sum of money, and where the sum begins and ends without its hedge.
final class Money {
    private final Currencies currencies;

    Money(Currencies currencies) {
        this.currencies = currencies;
    }

    /// @param currency ISO 4217
    record Sum(String currency, int from, int to) {}

    Optional<Sum> read(Lexemes l, SaidNumber number) {
        return signed(l, number).or(() -> worded(l, number));
    }

    /// The sign stands at the number's beginning, for numbers are read through it.
    private Optional<Sum> signed(Lexemes l, SaidNumber number) {
        int at = l.is(number.from(), "between") ? number.from() + 1 : number.from();
        return currencies.before(l, at).map(hit -> new Sum(hit.value(), at, number.to()));
    }

    private Optional<Sum> worded(Lexemes l, SaidNumber number) {
        int at = l.is(number.to(), "-", "of") ? number.to() + 1 : number.to();
        Optional<Hit> hit = currencies.behind(l, at);
        return hit.map(unit ->
                new Sum(unit.value(), l.is(number.from(), "between") ? number.from() + 1 : number.from(), unit.to()));
    }
}
