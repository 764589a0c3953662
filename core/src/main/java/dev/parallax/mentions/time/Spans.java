package dev.parallax.mentions.time;

import dev.parallax.lexicon.PhraseTable;
import dev.parallax.lexicon.PhraseTable.Hit;
import dev.parallax.model.mention.TimeType;
import dev.parallax.text.Lexemes;
import java.util.Optional;

/// How long and how long ago: "two years", "46 to 57 months", "a few days", "two days ago", "a year earlier", "three
/// weeks
/// later"; "a year" after a number is how often.
final class Spans implements TimeRule {
    private final PhraseTable words;
    private final TimeAmounts amounts;

    Spans(PhraseTable words, TimeAmounts amounts) {
        this.words = words;
        this.amounts = amounts;
    }

    @Override
    public Optional<Found> at(Lexemes l, int at) {
        return amounts.read(l, at)
                .flatMap(
                        amount -> turned(l, amount).or(() -> someday(l, amount)).or(() -> duration(l, amount)))
                .or(() -> bare(l, at));
    }

    private Optional<Found> turned(Lexemes l, TimeAmount amount) {
        if (amount.opening() == TimeAmount.Opening.PAST || amount.opening() == TimeAmount.Opening.THE)
            return Optional.empty();
        int to = l.is(amount.to(), "or") && l.is(amount.to() + 1, "so") ? amount.to() + 2 : amount.to();
        Optional<Hit> turn = words.find("turn", l, to);
        if (turn.isEmpty() || amount.code().length() > 1 && !amount.code().equals("2W")) return Optional.empty();
        if (l.is(to, "after", "before")) return Optional.empty();
        if (amount.count().equals(Lengths.VAGUE)) return vagueTurn(amount, turn.get());
        int sign = turn.get().value().startsWith("-") ? -1 : 1;
        Grain grain = grain(amount.code());
        int steps = sign * steps(amount.count()) * times(amount.code());
        if (grain == Grain.YEAR && steps == -1)
            return Optional.of(new Found(amount.from(), turn.get().to(), new Meaning.YearBack(1, false)));
        Meaning meaning = turn.get().value().endsWith("P")
                ? new Meaning.FromPublication(grain, steps)
                : new Meaning.FromLast(grain, steps);
        return Optional.of(new Found(amount.from(), turn.get().to(), meaning));
    }

    /// "A decade ago" is a year.
    private static Grain grain(String code) {
        return switch (code) {
            case "2W" -> Grain.WEEK;
            case "E", "C" -> Grain.YEAR;
            default -> Grain.of(code);
        };
    }

    private static int times(String code) {
        return switch (code) {
            case "2W" -> 2;
            case "E" -> 10;
            case "C" -> 100;
            default -> 1;
        };
    }

    private static Optional<Found> vagueTurn(TimeAmount amount, Hit turn) {
        String value = turn.value().startsWith("-") ? "PAST_REF" : "FUTURE_REF";
        return Optional.of(new Found(amount.from(), turn.to(), new Meaning.Constant(TimeType.DATE, value)));
    }

    private static int steps(String count) {
        return (int) Math.min(9_999, Math.round(Double.parseDouble(count)));
    }

    private Optional<Found> duration(Lexemes l, TimeAmount amount) {
        int to = amount.to();
        if (l.is(to, "-") && l.is(to + 1, "long")) to += 2;
        if (isNoTime(l, amount)) return Optional.empty();
        if (amount.opening() == TimeAmount.Opening.ARTICLE && rate(l, amount.from()))
            return Optional.of(new Found(
                    amount.from(), to, new Meaning.Constant(TimeType.SET, Lengths.value("1", amount.code()))));
        return Optional.of(new Found(
                amount.from(),
                to,
                new Meaning.Constant(TimeType.DURATION, Lengths.value(amount.count(), amount.code()))));
    }

    /// "52 years old", "a six-year-old", "a quarter of its food", "a second group", "a year-earlier loss".
    private static boolean isNoTime(Lexemes l, TimeAmount amount) {
        if (l.is(amount.to(), "old") || l.is(amount.to(), "-") && l.is(amount.to() + 1, "old")) return true;
        if (amount.code().equals("Q") && (l.is(amount.to(), "of") || amount.opening() == TimeAmount.Opening.ARTICLE))
            return true;
        if (amount.code().equals("TS") && amount.opening() == TimeAmount.Opening.ARTICLE) return true;
        return l.is(amount.to(), "-") && l.is(amount.to() + 1, "ago", "earlier");
    }

    /// "he will one day return" tells no length.
    private Optional<Found> someday(Lexemes l, TimeAmount amount) {
        int from = amount.from();
        boolean oneDay =
                l.is(from, "one") && amount.to() == from + 2 && amount.code().equals("D");
        boolean hoped =
                words.find("future", l, from - 1).isPresent() || l.is(from - 1, "would", "could", "might", "that");
        if (!oneDay || !hoped || l.is(amount.to(), "-")) return Optional.empty();
        return Optional.of(new Found(from, amount.to(), new Meaning.Constant(TimeType.DATE, "FUTURE_REF")));
    }

    /// "$10 a year", "twice a week", "40 hours a week".
    private boolean rate(Lexemes l, int from) {
        return l.is(from - 1, "times", "once", "twice", "%", "percent", "dollars", "million", "billion", "thousand")
                || l.get(from - 1).isFigure()
                || words.has("units", l.word(from - 1));
    }

    /// "for months", "in years", "decades of war".
    private Optional<Found> bare(Lexemes l, int at) {
        boolean led = words.has("lasting", l.word(at - 1)) || l.is(at + 1, "of", "-");
        if (!led && !l.is(at + 1, "ago", "later", "earlier", "before", "after")) return Optional.empty();
        boolean rare = l.is(at, "minutes", "seconds", "quarters", "days") && !l.is(at - 1, "for", "in", "within");
        boolean small = l.is(at, "hours") && l.is(at - 1, "early", "small", "wee"); // "the early hours of Friday"
        boolean drawn = l.is(at + 1, "-") && l.is(at + 2, "long");
        if (rare && !drawn || small) return Optional.empty();
        return words.value("units", l.word(at))
                .map(code -> new Found(
                        at,
                        drawn ? at + 3 : l.is(at + 1, "ago") ? at + 2 : at + 1,
                        new Meaning.Constant(TimeType.DURATION, Lengths.value(Lengths.VAGUE, code))));
    }
}
