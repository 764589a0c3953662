package dev.parallax.mentions.time;

import dev.parallax.model.mention.TimeType;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;

/// Which days an expression means, seen from its context.
final class Resolver {
    /// A quarter about to begin is told as often as the one that has begun.
    private static final int QUARTER_AHEAD = 45;

    /// How much the tense weighs against the distance: "it closed on December 21" may still tell of a plan.
    private static final double LEAN = 3;
    /// News looks back more than ahead.
    private static final double UNSAID_LEAN = 2;

    private final Context context;

    Resolver(Context context) {
        this.context = context;
    }

    Resolved resolve(Meaning meaning) {
        return switch (meaning) {
            case Meaning.Constant constant ->
                new Resolved(constant.type(), constant.value(), Optional.empty(), Optional.empty());
            case Meaning.Fixed fixed -> Resolved.date(fixed.stretch());
            case Meaning.OfSomeYear some -> ofSomeYear(some.part(), some.which());
            case Meaning.OfYear some -> ofYear(some.part(), some.year());
            case Meaning.OfSomeWeek some -> ofSomeWeek(some.day(), some.which());
            case Meaning.WeekdayFromLast from -> weekdayFromLast(from.day(), from.steps());
            case Meaning.QuarterEnded ended -> quarterEnded(ended.month());
            case Meaning.SomeWeekend some -> weekend(some.which());
            case Meaning.FromPublication from -> fromPublication(from.grain(), from.steps());
            case Meaning.FromLast from -> fromLast(from.grain(), from.steps());
            case Meaning.YearBack back -> yearBack(back.years(), back.quarter());
            case Meaning.SameQuarter same -> sameQuarter(same.year());
            case Meaning.At some -> resolve(some.day()).at(some.suffix());
            case Meaning.AtSomeDay some -> someDay().at(some.suffix());
            case Meaning.Around some -> around(some.day(), some.grain());
            case Meaning.Modified some -> resolve(some.meaning()).with(some.mod());
        };
    }

    private Resolved ofSomeYear(YearPart part, Which which) {
        Optional<LocalDate> here = which == Which.UNSAID ? context.here() : context.today();
        return Resolved.date(here.map(day -> pick(part, which, day)), part.open());
    }

    private Stretch pick(YearPart part, Which which, LocalDate day) {
        return switch (which) {
            case LAST -> latest(part, day.minusDays(1));
            case THIS -> part.in(day.getYear());
            case NEXT -> first(part, day.plusDays(1));
            case UNSAID -> context.history() ? inHistory(part, day) : inNews(part, day);
        };
    }

    /// In a chronicle the year goes on until a month falls far behind.
    private static Stretch inHistory(YearPart part, LocalDate day) {
        Stretch same = part.in(day.getYear());
        boolean wrapped = ChronoUnit.DAYS.between(same.days().start(), day) > 200 && day.getMonthValue() > 7;
        return wrapped ? part.in(day.getYear() + 1) : same;
    }

    private Stretch inNews(YearPart part, LocalDate day) {
        if (part instanceof YearPart.Quarter) return latest(part, day.plusDays(QUARTER_AHEAD));
        if (part instanceof YearPart.Month && context.tense() == Tense.PAST) return latest(part, day);
        double lean = switch (context.tense()) {
            case PAST -> LEAN;
            case FUTURE -> 1 / LEAN;
            case UNSAID -> UNSAID_LEAN;
        };
        return nearest(part, day, lean);
    }

    private static List<Stretch> around(YearPart part, LocalDate day) {
        int year = day.getYear();
        return List.of(part.in(year - 2), part.in(year - 1), part.in(year), part.in(year + 1));
    }

    /// The last that has begun on `day`.
    private static Stretch latest(YearPart part, LocalDate day) {
        return around(part, day).reversed().stream()
                .filter(stretch -> !stretch.days().start().isAfter(day))
                .findFirst()
                .orElseThrow();
    }

    /// The first that has not ended before `day`.
    private static Stretch first(YearPart part, LocalDate day) {
        return around(part, day).stream()
                .filter(stretch -> !stretch.days().end().isBefore(day))
                .findFirst()
                .orElse(part.in(day.getYear() + 2));
    }

    /// The nearer one, where the way ahead counts `lean` times as long as the way back.
    private static Stretch nearest(YearPart part, LocalDate day, double lean) {
        Stretch before = latest(part, day);
        Stretch after = first(part, day);
        long back = ChronoUnit.DAYS.between(before.days().end(), day);
        long on = ChronoUnit.DAYS.between(day, after.days().start());
        return back <= on * lean ? before : after;
    }

    private Resolved around(Meaning day, Grain grain) {
        Optional<Stretch> found = resolve(day).stretch();
        return Resolved.date(found.map(some -> Stretch.around(some.days().start(), grain)), grain.open);
    }

    private Resolved ofYear(YearPart part, Meaning year) {
        Optional<Stretch> found = resolve(year).stretch();
        return Resolved.date(found.map(stretch -> part.in(stretch.days().start().getYear())), part.open());
    }

    private Resolved ofSomeWeek(DayOfWeek day, Which which) {
        // "last Tuesday" is said from the writer's day, also in a chronicle
        Optional<LocalDate> here = which == Which.UNSAID ? context.here() : context.today();
        return Resolved.date(here.map(from -> Stretch.day(pick(day, which, from))), "XXXX-WXX-" + day.getValue());
    }

    private LocalDate pick(DayOfWeek day, Which which, LocalDate from) {
        return switch (which) {
            case LAST -> from.with(TemporalAdjusters.previous(day));
            case NEXT -> from.with(TemporalAdjusters.next(day));
            case THIS -> from.with(TemporalAdjusters.nextOrSame(day));
            case UNSAID ->
                from.with(
                        context.tense() == Tense.FUTURE || context.history()
                                ? TemporalAdjusters.nextOrSame(day)
                                : TemporalAdjusters.previousOrSame(day));
        };
    }

    private Resolved weekdayFromLast(DayOfWeek day, int steps) {
        Optional<LocalDate> told = context.last()
                .filter(stretch -> stretch.grain() == Grain.DAY)
                .map(stretch -> stretch.days().start());
        if (told.isEmpty()) return ofSomeWeek(day, steps < 0 ? Which.LAST : Which.UNSAID);
        return Resolved.date(Stretch.day(told.get()
                .with(
                        switch (Integer.signum(steps)) {
                            case -1 -> TemporalAdjusters.previous(day);
                            case 1 -> TemporalAdjusters.next(day);
                            default -> TemporalAdjusters.nextOrSame(day);
                        })));
    }

    private Resolved weekend(Which which) {
        return Resolved.date(context.here().map(day -> Stretch.weekend(saturday(day, which))), Grain.WEEKEND.open);
    }

    private LocalDate saturday(LocalDate day, Which which) {
        LocalDate current = day.with(DayOfWeek.SATURDAY);
        boolean begun = !current.isAfter(day);
        return switch (which) {
            case LAST -> begun ? current : current.minusWeeks(1);
            case THIS -> current;
            case NEXT -> begun ? current.plusWeeks(1) : current;
            case UNSAID -> context.tense() == Tense.FUTURE || begun ? current : current.minusWeeks(1);
        };
    }

    private Resolved fromPublication(Grain grain, int steps) {
        Optional<LocalDate> here = steps == 0 ? context.here() : context.today();
        return Resolved.date(here.map(day -> Stretch.around(Stretch.move(day, grain, steps), grain)), grain.open);
    }

    private Resolved fromLast(Grain grain, int steps) {
        Optional<Stretch> last = context.last();
        if (last.isEmpty()) return fromPublication(grain, steps);
        if (last.get().grain().compareTo(grain) > 0) return coarse(last.get(), grain);
        return Resolved.date(Stretch.around(Stretch.move(last.get().days().start(), grain, steps), grain));
    }

    /// "The next day" after "in May" is some day of May.
    private static Resolved coarse(Stretch last, Grain grain) {
        boolean padded = grain == Grain.DAY && (last.grain() == Grain.MONTH || last.grain() == Grain.YEAR);
        String open =
                padded ? last.value() + Grain.DAY.open.substring(last.value().length()) : grain.open;
        return new Resolved(TimeType.DATE, padded ? open : grain.open, Optional.empty(), Optional.empty());
    }

    private Resolved yearBack(int years, boolean quarter) {
        Optional<Stretch> told = context.quarter();
        if (told.isEmpty() && !quarter) return fromPublication(Grain.YEAR, -years);
        Optional<Stretch> completed = context.today().map(Resolver::completedQuarter);
        return Resolved.date(told.or(() -> completed).map(stretch -> stretch.moved(-4 * years)), Grain.QUARTER.open);
    }

    private Resolved quarterEnded(int month) {
        if (context.quarter().isPresent()) return yearBack(0, true);
        Optional<LocalDate> middle = context.today()
                .map(day ->
                        latest(new YearPart.Month(month), day).days().start().minusMonths(1));
        return Resolved.date(middle.map(day -> Stretch.around(day, Grain.QUARTER)), Grain.QUARTER.open);
    }

    private Resolved sameQuarter(Meaning year) {
        Resolved found = resolve(year);
        Optional<Integer> in =
                found.stretch().map(stretch -> stretch.days().start().getYear());
        Optional<Stretch> told = context.quarter();
        if (in.isEmpty() || told.isEmpty()) return found;
        return Resolved.date(
                told.get().moved(4 * (in.get() - told.get().days().start().getYear())));
    }

    private static Stretch completedQuarter(LocalDate day) {
        LocalDate before = day.minusMonths(3);
        return Stretch.quarter(before.getYear(), before.get(IsoFields.QUARTER_OF_YEAR));
    }

    /// The day that is being told: the one told last, if it was one, else that of publication.
    private Resolved someDay() {
        Optional<Stretch> last = context.last().filter(stretch -> stretch.grain() == Grain.DAY);
        return Resolved.date(last.or(() -> context.today().map(Stretch::day)), Grain.DAY.open);
    }
}
