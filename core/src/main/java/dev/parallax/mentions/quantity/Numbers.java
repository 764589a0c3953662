package dev.parallax.mentions.quantity;

import dev.parallax.lexicon.PhraseTable;
import dev.parallax.lexicon.PhraseTable.Hit;
import dev.parallax.model.mention.Hedge;
import dev.parallax.text.Lexemes;
import dev.parallax.text.NumberReader;
import dev.parallax.text.NumberWords;
import dev.parallax.text.NumberWords.Kind;
import dev.parallax.text.Numeral;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/// Numbers as news writes them: plain ones, ranges ("two to three", "between 46 and 57") and vague ones ("hundreds",
/// "tens of thousands", "several hundred", "a few dozen").
final class Numbers {
    private final PhraseTable words;
    private final Currencies currencies;
    private final NumberWords numbers;
    private final NumberReader reader;

    Numbers(PhraseTable words, Currencies currencies, NumberWords numbers) {
        this.words = words;
        this.currencies = currencies;
        this.numbers = numbers;
        this.reader = new NumberReader(numbers);
    }

    Optional<SaidNumber> read(Lexemes l, int at) {
        return between(l, at).or(() -> several(l, at)).or(() -> vague(l, at)).or(() -> plain(l, at));
    }

    private Optional<SaidNumber> between(Lexemes l, int at) {
        if (!l.is(at, "between")) return Optional.empty();
        return numeral(l, at + 1).flatMap(low -> l.is(low.to(), "and") ? range(l, at, low) : Optional.empty());
    }

    private Optional<SaidNumber> plain(Lexemes l, int at) {
        return numeral(l, at).map(number -> {
            boolean joined = l.is(number.to(), "to", "or", "-") && !l.is(at - 1, "from");
            Optional<SaidNumber> range = joined ? range(l, at, number) : Optional.empty();
            return range.orElse(SaidNumber.exact(number.value(), at, number.to()));
        });
    }

    /// The second number of a range must be the larger; "$3 to $4 million" lends its scale to the first.
    private Optional<SaidNumber> range(Lexemes l, int from, Numeral low) {
        int at = afterSign(l, low.to() + 1);
        Optional<Numeral> high = numeral(l, at);
        if (high.isEmpty()) return Optional.empty();
        BigDecimal scaled = low.value().multiply(lent(l, low, high.get()));
        BigDecimal top = high.get().value();
        boolean hyphen = l.is(low.to(), "-");
        boolean score = hyphen
                && top.compareTo(BigDecimal.TEN) < 0
                && scaled.compareTo(BigDecimal.TEN) < 0
                && !l.get(high.get().to()).isWord();
        if (scaled.compareTo(top) >= 0 || score) return Optional.empty();
        return Optional.of(new SaidNumber(
                Optional.of(scaled),
                Optional.of(top),
                Hedge.RANGE,
                from,
                high.get().to()));
    }

    private BigDecimal lent(Lexemes l, Numeral low, Numeral high) {
        Optional<BigDecimal> scale = scaleAt(l, high.to() - 1);
        boolean own = scaleAt(l, low.to() - 1).isPresent();
        if (scale.isEmpty() || own || high.words()) return BigDecimal.ONE;
        boolean fits = low.value().multiply(scale.get()).compareTo(high.value()) < 0;
        return fits && low.value().compareTo(scale.get()) < 0 ? scale.get() : BigDecimal.ONE;
    }

    private Optional<BigDecimal> scaleAt(Lexemes l, int at) {
        return numbers.find(l.word(at), Kind.SCALE).or(() -> numbers.find(l.word(at), Kind.SHORT));
    }

    private int afterSign(Lexemes l, int at) {
        return currencies.before(l, at).map(Hit::to).orElse(at);
    }

    /// A number, with a letter for its scale where a currency sign stands before it.
    Optional<Numeral> numeral(Lexemes l, int at) {
        int after = afterSign(l, at);
        boolean money = after > at || l.glued(at) && currencies.isSign(l.word(at - 1));
        return reader.read(l, after).map(number -> money ? reader.shortScaled(l, number) : number);
    }

    /// "several hundred", "a few dozen", "a couple of thousand"; "several" alone counts nothing.
    private Optional<SaidNumber> several(Lexemes l, int at) {
        Optional<Hit> hit = words.find("several", l, at);
        if (hit.isEmpty()) return Optional.empty();
        int to = l.is(hit.get().to(), "of") ? hit.get().to() + 1 : hit.get().to();
        Optional<BigDecimal> scale =
                numbers.find(l.word(to), Kind.HUNDRED).or(() -> numbers.find(l.word(to), Kind.SCALE));
        if (scale.isEmpty()) return Optional.empty();
        List<BigDecimal> ends = List.of(hit.get().value().split(" ")).stream()
                .map(BigDecimal::new)
                .toList();
        Optional<BigDecimal> high = ends.size() > 1 ? Optional.of(ends.get(1).multiply(scale.get())) : Optional.empty();
        return Optional.of(
                new SaidNumber(Optional.of(ends.getFirst().multiply(scale.get())), high, Hedge.VAGUE, at, to + 1));
    }

    /// "hundreds", "tens of thousands", "hundreds of millions".
    private Optional<SaidNumber> vague(Lexemes l, int at) {
        Optional<NumberWords.Entry> first = entry(l, at);
        if (first.isEmpty()) return Optional.empty();
        Optional<NumberWords.Entry> second = l.is(at + 1, "of") ? entry(l, at + 2) : Optional.empty();
        if (second.isPresent()) {
            BigDecimal scale = second.get().value();
            Optional<BigDecimal> high = first.get()
                    .high()
                    .map(end -> end.add(BigDecimal.ONE).multiply(scale).subtract(BigDecimal.ONE));
            return Optional.of(
                    new SaidNumber(Optional.of(first.get().value().multiply(scale)), high, Hedge.VAGUE, at, at + 3));
        }
        if (l.is(at, "tens", "scores") && !l.is(at + 1, "of")) return Optional.empty();
        return Optional.of(
                new SaidNumber(Optional.of(first.get().value()), first.get().high(), Hedge.VAGUE, at, at + 1));
    }

    private Optional<NumberWords.Entry> entry(Lexemes l, int at) {
        return numbers.find(l.word(at)).filter(entry -> entry.kind() == Kind.VAGUE);
    }
}
