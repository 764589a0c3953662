package dev.parallax.mentions.time;

import dev.parallax.model.mention.TimeType;
import java.time.DayOfWeek;

/// What a time expression says, before the calendar is asked which days those are.
sealed interface Meaning {
    /// A value that needs no calendar: a duration, a set, PAST_REF.
    record Constant(TimeType type, String value) implements Meaning {}

    /// A stretch given in full.
    record Fixed(Stretch stretch) implements Meaning {}

    /// "May 12", "last April", "the third quarter", "Christmas".
    record OfSomeYear(YearPart part, Which which) implements Meaning {}

    /// "the third quarter of last year".
    record OfYear(YearPart part, Meaning year) implements Meaning {}

    /// "on Friday", "next Friday".
    record OfSomeWeek(DayOfWeek day, Which which) implements Meaning {}

    /// "the previous Friday", "the following Monday", "that Tuesday": -1, 1, 0 from the day told last.
    record WeekdayFromLast(DayOfWeek day, int steps) implements Meaning {}

    /// "over the weekend", "next weekend".
    record SomeWeekend(Which which) implements Meaning {}

    /// So many steps from the day of publication: "yesterday", "last week", "two years ago".
    record FromPublication(Grain grain, int steps) implements Meaning {}

    /// So many steps from the time told last: "the next day", "two years later", "that month".
    record FromLast(Grain grain, int steps) implements Meaning {}

    /// "a year earlier", which in a report on a quarter is that quarter a year earlier.
    record YearBack(int years, boolean quarter) implements Meaning {}

    /// "the quarter ended July 31": the one that is told, whichever a firm counts from, else the one in which most
    /// of its days lie.
    record QuarterEnded(int month) implements Meaning {}

    /// "the 1988 period": the quarter that is being told, in another year.
    record SameQuarter(Meaning year) implements Meaning {}

    /// A part or hour of a day, as TIMEX3 writes it behind the day: `TMO`, `T12:38`.
    record At(Meaning day, String suffix) implements Meaning {}

    /// An hour of the day that is being told.
    record AtSomeDay(String suffix) implements Meaning {}

    /// "the week of May 12".
    record Around(Meaning day, Grain grain) implements Meaning {}

    /// "early", "late", "about".
    record Modified(Meaning meaning, String mod) implements Meaning {}
}
