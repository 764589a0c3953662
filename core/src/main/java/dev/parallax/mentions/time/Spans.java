package dev.parallax.mentions.time;

import dev.parallax.lexicon.PhraseTable;
import dev.parallax.lexicon.PhraseTable.Hit;
import dev.parallax.model.mention.TimeType;
import dev.parallax.text.Lexemes;
import dev.parallax.text.NumberReader;
import dev.parallax.text.Numeral;
import java.math.BigDecimal;
import java.util.Optional;

/// How long, how often, and how long ago: "two years", "46 to 57 months", "a few days", "every day", "twice a week",
/// "two
/// days ago", "a year earlier", "three weeks later".
final class Spans implements TimeRule {
    private static final String VAGUE = "X";
    private final PhraseTable words;
    private final NumberReader numbers;

    Spans(PhraseTable words, NumberReader numbers) {
        this.words = words;
        this.numbers = numbers;
    }

    @Override
    public Optional<Found> at(Lexemes l, int at) {
        return every(l, at)
                .or(() -> amount(l, at).flatMap(amount -> turned(l, amount).or(() -> duration(l, amount))))
                .or(() -> bare(l, at));
    }

    private Optional<Found> every(Lexemes l, int at) {
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
                            value(number.map(some -> plain(some.value())).orElse(count), code.get()))));
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

    /// A number of units: `two years`, `two-year`, `a year`, `the past two months`.
    private record Amount(int from, int to, String count, String code, Opening opening) {}

    private enum Opening {
        NONE,
        ARTICLE,
        THE,
        PAST,
        COMING
    }

    private Optional<Amount> amount(Lexemes l, int at) {
        Optional<Hit> which = words.find("which", l, at);
        Opening opening = Opening.NONE;
        int from = at;
        if (which.isPresent()) {
            opening = which.get().value().equals("NEXT") ? Opening.COMING : Opening.PAST;
            from = which.get().to();
        } else if (l.is(at, "the", "its", "their", "his", "her")) {
            opening = Opening.THE;
            from = l.is(at + 1, "first", "final", "previous", "following", "entire", "latest", "next")
                    ? at + 2
                    : at + 1;
        }
        return counted(l, at, from, opening);
    }

    private Optional<Amount> counted(Lexemes l, int at, int from, Opening opening) {
        Optional<Hit> vague = words.find("count", l, from);
        if (vague.isPresent()) {
            boolean half = vague.get().value().equals("0.5");
            return units(l, at, vague.get().to(), vague.get().value(), half ? "unit" : "units", opening);
        }
        boolean article = l.is(from, "a", "an", "one") && (opening == Opening.NONE);
        Optional<Numeral> number = numbers.read(l, from).filter(some -> some.to() > from + (l.is(from, "a") ? 1 : 0));
        if (number.isEmpty()) return article ? units(l, at, from + 1, "1", "unit", Opening.ARTICLE) : Optional.empty();
        int to = number.get().to();
        String count = plain(number.get().value());
        if (l.is(from, "one")) return units(l, at, to, count, "unit", opening);
        if (l.is(to, "to", "or", "-", "and")) {
            Optional<Numeral> second = numbers.read(l, to + 1);
            Optional<Amount> range = second.flatMap(some -> units(l, at, some.to(), count, "units", opening));
            if (range.isPresent() && !l.is(to, "and")) return range;
        }
        return units(l, at, to, count, "units", opening);
    }

    /// The unit; between figure and unit there may be a hyphen or "more", "full", "consecutive".
    private Optional<Amount> units(Lexemes l, int at, int word, String count, String kind, Opening opening) {
        int to = word;
        boolean hyphen = l.is(to, "-") && l.glued(to);
        if (hyphen) to++;
        else if (l.is(
                to,
                "more",
                "full",
                "consecutive",
                "straight",
                "additional",
                "long",
                "whole",
                "calendar",
                "solid",
                "successive",
                "further",
                "fiscal",
                "entire",
                "working",
                "business",
                "extra",
                "other")) to++;
        Optional<String> code = words.value(kind, l.word(to));
        if (code.isEmpty() && kind.equals("units")) {
            code = words.value("unit", l.word(to));
            boolean joined = hyphen || l.is(to + 1, "-") && l.is(to + 2, "old");
            if (!joined && !l.is(to, "day", "year", "month", "week", "hour", "minute")) return Optional.empty();
            if (!joined && (!l.get(to + 1).isWord() || l.is(to + 1, "of", "and", "in"))) return Optional.empty();
        }
        int end = to + 1;
        return code.map(some -> new Amount(at, end, count, some, opening));
    }

    private Optional<Found> turned(Lexemes l, Amount amount) {
        if (amount.opening == Opening.PAST || amount.opening == Opening.THE) return Optional.empty();
        int to = l.is(amount.to, "or") && l.is(amount.to + 1, "so") ? amount.to + 2 : amount.to;
        Optional<Hit> turn = words.find("turn", l, to);
        if (turn.isEmpty() || amount.code.length() > 1 && !amount.code.equals("2W")) return Optional.empty();
        boolean after = l.is(to, "after", "before");
        if (amount.count.equals(VAGUE)) return vagueTurn(amount, turn.get()).filter(found -> !after);
        int sign = turn.get().value().startsWith("-") ? -1 : 1;
        Grain grain = grain(amount.code);
        int steps = sign * steps(amount.count) * times(amount.code);
        if (grain == Grain.YEAR && steps == -1 && !after)
            return Optional.of(new Found(amount.from, turn.get().to(), new Meaning.YearBack(1, false)));
        Meaning meaning = turn.get().value().endsWith("P")
                ? new Meaning.FromPublication(grain, steps)
                : new Meaning.FromLast(grain, steps);
        if (after) return Optional.empty();
        return Optional.of(new Found(amount.from, turn.get().to(), meaning));
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

    private static Optional<Found> vagueTurn(Amount amount, Hit turn) {
        String value = turn.value().startsWith("-") ? "PAST_REF" : "FUTURE_REF";
        return Optional.of(new Found(amount.from, turn.to(), new Meaning.Constant(TimeType.DATE, value)));
    }

    private static int steps(String count) {
        return (int) Math.min(9_999, Math.round(Double.parseDouble(count)));
    }

    private Optional<Found> duration(Lexemes l, Amount amount) {
        int to = amount.to;
        if (l.is(to, "-") && l.is(to + 1, "long")) to += 2;
        else if (l.is(to, "and") && l.is(to + 1, "a") && l.is(to + 2, "half")) return half(amount, to + 3);
        if (isNoTime(l, amount)) return Optional.empty();
        if (amount.opening == Opening.ARTICLE && rate(l, amount.from))
            return Optional.of(new Found(amount.from, to, new Meaning.Constant(TimeType.SET, value("1", amount.code))));
        return Optional.of(
                new Found(amount.from, to, new Meaning.Constant(TimeType.DURATION, value(amount.count, amount.code))));
    }

    /// "52 years old", "a six-year-old", "a quarter of its food", "a second group", "a year-earlier loss".
    private static boolean isNoTime(Lexemes l, Amount amount) {
        if (l.is(amount.to, "old") || l.is(amount.to, "-") && l.is(amount.to + 1, "old")) return true;
        if (amount.code.equals("Q") && (l.is(amount.to, "of") || amount.opening == Opening.ARTICLE)) return true;
        if (amount.code.equals("TS") && amount.opening == Opening.ARTICLE) return true;
        return l.is(amount.to, "-") && l.is(amount.to + 1, "ago", "earlier");
    }

    private static Optional<Found> half(Amount amount, int to) {
        String value = switch (amount.code) {
            case "Y" -> "P" + amount.count + "Y6M";
            case "TH" -> "PT" + amount.count + "H30M";
            case "TM" -> "PT" + amount.count + "M30S";
            default -> value(amount.count + ".5", amount.code);
        };
        return Optional.of(new Found(amount.from, to, new Meaning.Constant(TimeType.DURATION, value)));
    }

    /// "$10 a year", "twice a week", "40 hours a week".
    private boolean rate(Lexemes l, int from) {
        return l.is(from - 1, "times", "once", "twice", "%", "percent", "dollars", "million", "billion", "thousand")
                || l.get(from - 1).isFigure()
                || words.has("units", l.word(from - 1));
    }

    /// "for months", "in years", "decades of war".
    private Optional<Found> bare(Lexemes l, int at) {
        boolean led = l.is(
                        at - 1, "for", "in", "over", "of", "within", "after", "took", "take", "lasted", "through",
                        "many", "spent", "during", "with")
                || l.is(at + 1, "of", "-");
        if (!led && !l.is(at + 1, "ago", "later", "earlier", "before", "after")) return Optional.empty();
        if (l.is(at, "minutes", "seconds", "quarters", "days") && !l.is(at - 1, "for", "in", "within"))
            return Optional.empty();
        return words.value("units", l.word(at))
                .map(code -> new Found(
                        at,
                        l.is(at + 1, "ago") ? at + 2 : at + 1,
                        new Meaning.Constant(TimeType.DURATION, value(VAGUE, code))));
    }

    private static String value(String count, String code) {
        if (count.endsWith(".5") && count.length() > 2) {
            String whole = count.substring(0, count.length() - 2);
            if (code.equals("Y")) return "P" + (whole.equals("0") ? "" : whole + "Y") + "6M";
            if (code.equals("TH")) return "PT" + (whole.equals("0") ? "" : whole + "H") + "30M";
        }
        if (code.startsWith("T")) return "PT" + count + code.substring(1);
        if (code.equals("2W")) return "P" + (count.equals("1") ? "2" : count) + "W";
        if (code.equals("E") && !count.equals(VAGUE)) return "P" + times(count, 10) + "Y";
        if (code.equals("C") && !count.equals(VAGUE)) return "P" + times(count, 100) + "Y";
        return "P" + count + code;
    }

    private static String times(String count, int by) {
        return plain(new BigDecimal(count).multiply(BigDecimal.valueOf(by)));
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
