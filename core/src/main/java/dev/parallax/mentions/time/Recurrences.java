package dev.parallax.mentions.time;

import dev.parallax.lexicon.PhraseTable;
import dev.parallax.model.mention.TimeType;
import dev.parallax.text.Lexemes;
import dev.parallax.text.NumberReader;
import dev.parallax.text.Numeral;
import java.util.Optional;

/// How often: "every day", "each Thursday", "every two years", "per week".
final class Recurrences implements TimeRule {
    private final PhraseTable words;
    private final NumberReader numbers;

    Recurrences(PhraseTable words, NumberReader numbers) {
        this.words = words;
        this.numbers = numbers;
    }

    @Override
    public Optional<Found> at(Lexemes l, int at) {
        if (!l.is(at, "every", "each", "per")) return Optional.empty();
        int to = l.is(at + 1, "other") ? at + 2 : at + 1;
        String count = to == at + 1 ? "1" : "2";
        Optional<Numeral> number = numbers.read(l, to).filter(some -> l.is(at, "every"));
        int unit = number.map(Numeral::to).orElse(to);
        Optional<String> code = words.value(number.isPresent() ? "units" : "unit", l.word(unit));
        if (code.isPresent())
            return Optional.of(new Found(
                    at,
                    unit + 1,
                    new Meaning.Constant(
                            TimeType.SET,
                            Lengths.value(
                                    number.map(some -> Lengths.plain(some.value()))
                                            .orElse(count),
                                    code.get()))));
        if (l.is(at, "per")) return Optional.empty();
        Optional<String> day = words.value("weekday", l.word(to)).map(some -> "XXXX-WXX-" + some);
        Optional<String> month = words.value("month", l.word(to))
                .filter(some -> l.get(to).capital())
                .map(some -> "XXXX-" + (some.length() < 2 ? "0" : "") + some);
        Optional<String> season = words.value("season", l.word(to)).map(some -> "XXXX-" + some);
        Optional<String> part = words.value("part", l.word(to))
                .filter(some -> some.length() == 2)
                .map(some -> "XXXX-XX-XXT" + some);
        return day.or(() -> month)
                .or(() -> season)
                .or(() -> part)
                .map(value -> new Found(at, to + 1, new Meaning.Constant(TimeType.SET, value)));
    }
}
