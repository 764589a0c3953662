package dev.parallax.mentions.time;

import dev.parallax.lexicon.PhraseTable;
import dev.parallax.model.mention.TimeType;
import dev.parallax.text.Lexemes;
import java.util.Locale;
import java.util.Optional;

/// Hours and parts of the day, with the day they belong to where it is said: "12:38 pm on 20 April", "10 p.m.
/// Wednesday",
/// "Friday night", "noon Thursday", "0900 GMT", "the morning of May 3".
final class Clock implements TimeRule {
    private final PhraseTable words;
    private final TimeRule days;

    /// @param days the rules that tell days
    Clock(PhraseTable words, TimeRule days) {
        this.words = words;
        this.days = days;
    }

    @Override
    public Optional<Found> at(Lexemes l, int at) {
        return hour(l, at)
                .or(() -> partFirst(l, at))
                .map(hour -> withDay(l, hour))
                .or(() -> dayFirst(l, at));
    }

    /// @param suffix as TIMEX3 writes it behind the day
    private record Hour(int from, int to, String suffix) {}

    private Optional<Hour> hour(Lexemes l, int at) {
        int number = l.number(at);
        if (number < 0) return Optional.empty();
        boolean pointed = l.is(at + 1, ":", ".") && l.glued(at + 1) && l.digits(at + 2) == 2 && l.glued(at + 2);
        int minutes = pointed ? l.number(at + 2) : 0;
        int to = pointed ? at + 3 : at + 1;
        boolean colon = pointed && l.is(at + 1, ":");
        if (minutes > 59 || number > 2400) return Optional.empty();
        if (colon && l.is(to, ":") && l.digits(to + 1) == 2) to += 2;
        Optional<Half> half = half(l, to);
        if (half.isPresent() && number <= 12 && number > 0)
            return Optional.of(zoned(
                    l, at, half.get().to, clock(number % 12 + (half.get().afternoon ? 12 : 0), minutes)));
        if (l.is(to, "o") && l.is(to + 1, "'") && l.is(to + 2, "clock") && number <= 12) return oClock(l, at, to + 3);
        if (l.digits(at) == 4 && words.has("zone", l.word(to)) && number % 100 < 60 && number / 100 < 24)
            return Optional.of(new Hour(at, to + 1, clock(number / 100, number % 100)));
        if (colon && number < 24 && !l.is(to, ":") && !l.glued(at))
            return Optional.of(zoned(l, at, to, clock(number, minutes)));
        return Optional.empty();
    }

    /// "7 o'clock in the evening".
    private Optional<Hour> oClock(Lexemes l, int at, int to) {
        Optional<Half> half = half(l, to);
        int hour =
                half.map(some -> l.number(at) % 12 + (some.afternoon ? 12 : 0)).orElse(l.number(at));
        return Optional.of(zoned(l, at, half.map(Half::to).orElse(to), clock(hour, 0)));
    }

    private Hour zoned(Lexemes l, int from, int to, String suffix) {
        boolean zone = words.has("zone", l.word(to)) && l.get(to).capital();
        if (l.is(to, "local") && l.is(to + 1, "time")) return new Hour(from, to + 2, suffix);
        return new Hour(from, zone ? to + 1 : to, suffix);
    }

    private static String clock(int hour, int minute) {
        return String.format(Locale.ROOT, "T%02d:%02d", hour, minute);
    }

    private record Half(boolean afternoon, int to) {}

    private static Optional<Half> half(Lexemes l, int at) {
        if (l.is(at, "am", "pm")) return Optional.of(new Half(l.is(at, "pm"), at + 1));
        boolean spelled = l.is(at, "a", "p") && l.is(at + 1, ".") && l.is(at + 2, "m") && l.glued(at + 2);
        if (!spelled) {
            boolean words = l.is(at, "in") && l.is(at + 1, "the") && l.is(at + 2, "morning", "afternoon", "evening");
            return words ? Optional.of(new Half(!l.is(at + 2, "morning"), at + 3)) : Optional.empty();
        }
        return Optional.of(new Half(l.is(at, "p"), l.is(at + 3, ".") && l.glued(at + 3) ? at + 4 : at + 3));
    }

    /// "noon", "the night", "mid-afternoon"; a bare part of the day needs its day.
    private Optional<Hour> partFirst(Lexemes l, int at) {
        int word = l.is(at, "the") ? at + 1 : at;
        boolean mid = l.is(word, "mid")
                && words.value("part", l.word(l.is(word + 1, "-") ? word + 2 : word + 1))
                        .isPresent();
        if (mid) word = l.is(word + 1, "-") ? word + 2 : word + 1;
        Optional<String> code = words.value("part", l.word(word));
        if (code.isEmpty()) return Optional.empty();
        boolean clock = code.get().length() > 2;
        boolean dated = l.is(word + 1, "of") || clock || mid || word > at && l.is(at - 1, "in", "during");
        return dated ? Optional.of(new Hour(at, word + 1, "T" + code.get())) : Optional.empty();
    }

    private Found withDay(Lexemes l, Hour hour) {
        int day = hour.to;
        if (l.is(day, ",")) day++;
        if (l.is(day, "on", "of")) day++;
        if (l.is(day, "late", "early")) day++;
        Optional<Found> found = day(l, day);
        return found.map(some -> new Found(hour.from, some.to(), new Meaning.At(some.meaning(), hour.suffix)))
                .orElse(new Found(hour.from, hour.to, new Meaning.AtSomeDay(hour.suffix)));
    }

    private Optional<Found> dayFirst(Lexemes l, int at) {
        Optional<Found> found = day(l, at);
        if (found.isEmpty()) return Optional.empty();
        int next = found.get().to();
        if (l.is(next, ",")) next++;
        if (l.is(next, "at") || l.is(next, "around") || l.is(next, "about")) next++;
        int from = next;
        Optional<Hour> hour = hour(l, next);
        if (hour.isPresent())
            return Optional.of(
                    new Found(at, hour.get().to, new Meaning.At(found.get().meaning(), hour.get().suffix)));
        Optional<String> sharp = words.value("part", l.word(next)).filter(code -> code.length() > 2);
        if (sharp.isPresent() && next > found.get().to())
            return Optional.of(
                    new Found(at, next + 1, new Meaning.At(found.get().meaning(), "T" + sharp.get())));
        int bare = found.get().to();
        boolean possessive = l.is(bare, "'") && l.is(bare + 1, "s");
        int part = possessive ? bare + 2 : bare;
        if (from != part && l.is(bare, ",", "at")) return Optional.empty();
        return words.value("part", l.word(part))
                .map(code -> new Found(at, part + 1, new Meaning.At(found.get().meaning(), "T" + code)))
                .or(() -> nights(l, at, found.get()));
    }

    /// "Tuesday nights".
    private Optional<Found> nights(Lexemes l, int at, Found day) {
        if (!(day.meaning() instanceof Meaning.OfSomeWeek weekday)) return Optional.empty();
        return words.value("parts", l.word(day.to()))
                .map(code -> new Found(
                        at,
                        day.to() + 1,
                        new Meaning.Constant(
                                TimeType.SET, "XXXX-WXX-" + weekday.day().getValue() + "T" + code)));
    }

    private Optional<Found> day(Lexemes l, int at) {
        return days.at(l, at).filter(found -> isDay(found.meaning()));
    }

    private static boolean isDay(Meaning meaning) {
        return switch (meaning) {
            case Meaning.Fixed fixed -> fixed.stretch().grain() == Grain.DAY;
            case Meaning.OfSomeYear some -> some.part().in(2000).grain() == Grain.DAY;
            case Meaning.OfYear some -> some.part().in(2000).grain() == Grain.DAY;
            case Meaning.OfSomeWeek week -> true;
            case Meaning.FromPublication from -> from.grain() == Grain.DAY;
            case Meaning.FromLast from -> from.grain() == Grain.DAY;
            case Meaning other -> false;
        };
    }
}
