package dev.parallax.mentions.time;

import dev.parallax.text.Lexemes;
import java.util.Optional;

/// The week that holds a day: "the week of May 12", "the weekend of 3 June".
final class WeekOf implements TimeRule {
    private final TimeRule days;

    WeekOf(TimeRule days) {
        this.days = days;
    }

    @Override
    public Optional<Found> at(Lexemes l, int at) {
        int from = l.is(at, "the") ? at + 1 : at;
        if (!l.is(from, "week", "weekend") || !l.is(from + 1, "of")) return Optional.empty();
        Grain grain = l.is(from, "week") ? Grain.WEEK : Grain.WEEKEND;
        return days.at(l, from + 2)
                .filter(found -> isDay(found.meaning()))
                .map(found -> new Found(at, found.to(), new Meaning.Around(found.meaning(), grain)));
    }

    private static boolean isDay(Meaning meaning) {
        return switch (meaning) {
            case Meaning.Fixed fixed -> fixed.stretch().grain() == Grain.DAY;
            case Meaning.OfSomeYear some -> some.part() instanceof YearPart.Day;
            case Meaning other -> false;
        };
    }
}
