package dev.parallax.mentions.time;

import dev.parallax.lexicon.PhraseTable;
import dev.parallax.lexicon.PhraseTable.Hit;
import dev.parallax.model.mention.TimeType;
import dev.parallax.text.Lexemes;
import java.time.DayOfWeek;
import java.util.Optional;

/// Days by the week: "Friday", "last Tuesday", "the weekend", "Mondays", "each Thursday".
final class WeekDates implements TimeRule {
    private final PhraseTable words;

    WeekDates(PhraseTable words) {
        this.words = words;
    }

    @Override
    public Optional<Found> at(Lexemes l, int at) {
        Optional<Hit> which = words.find("which", l, at);
        int from = which.map(Hit::to).orElse(at);
        Which one = which.map(hit -> Which.valueOf(hit.value())).orElse(Which.UNSAID);
        return weekday(l, at, from, one)
                .or(() -> weekend(l, at, from, one))
                .or(() -> many(l, at))
                .or(() -> which.isPresent() ? Optional.empty() : brief(l, at));
    }

    private Optional<Found> weekday(Lexemes l, int at, int from, Which which) {
        return words.value("weekday", l.word(from))
                .filter(day -> l.get(from).capital())
                .map(day -> new Found(at, from + 1, new Meaning.OfSomeWeek(day(day), which)));
    }

    private static Optional<Found> weekend(Lexemes l, int at, int from, Which which) {
        int word = l.is(from, "the") ? from + 1 : from;
        if (!l.is(word, "weekend") || word == at) return Optional.empty();
        return Optional.of(new Found(at, word + 1, new Meaning.SomeWeekend(which)));
    }

    private Optional<Found> many(Lexemes l, int at) {
        if (!l.get(at).capital()) return Optional.empty();
        return words.value("weekdays", l.word(at))
                .map(day -> new Found(at, at + 1, new Meaning.Constant(TimeType.SET, "XXXX-WXX-" + day)));
    }

    /// "Wed." may be a name, so a short form counts with its point only.
    private Optional<Found> brief(Lexemes l, int at) {
        if (!l.get(at).capital() || !l.is(at + 1, ".") || !l.glued(at + 1) || l.is(at, "sun")) return Optional.empty();
        return words.value("short weekday", l.word(at))
                .map(day -> new Found(at, at + 2, new Meaning.OfSomeWeek(day(day), Which.UNSAID)));
    }

    private static DayOfWeek day(String number) {
        return DayOfWeek.of(Integer.parseInt(number));
    }
}
