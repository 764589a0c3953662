package dev.parallax.dossiers.slot;

import dev.parallax.dossiers.happening.Happening;
import dev.parallax.dossiers.telling.Telling;
import dev.parallax.model.DayRange;
import dev.parallax.model.Span;
import dev.parallax.model.dossier.Relation;
import dev.parallax.model.dossier.Slot;
import dev.parallax.model.dossier.SlotName;
import dev.parallax.model.dossier.SlotValue;
import dev.parallax.model.mention.TimeMention;
import dev.parallax.text.relation.DayRelation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// When the happening was, by each report that says so.
public final class DateSlot {
    /// A day as one telling gives it, and where its words are.
    private record Saying(Telling telling, DayRange days, Optional<Span> words) {}

    private static final int A_WEEK = 7;

    private DateSlot() {}

    public static Optional<Slot> of(Happening happening) {
        List<Saying> sayings = new ArrayList<>();
        for (Telling telling : happening.tellings())
            telling.date().ifPresent(days -> sayings.add(new Saying(telling, days, words(telling, days))));
        List<SlotValue> values = new ArrayList<>();
        for (Saying saying : sayings) {
            Span stretch = saying.words().orElseGet(saying.telling()::first);
            Sayings.of(saying.telling(), saying.days().toString(), stretch).ifPresent(values::add);
        }
        if (values.isEmpty()) return Optional.empty();
        Relation relation = Worst.ofPairs(sayings, DateSlot::relation);
        return Optional.of(new Slot(SlotName.DATE, relation, reading(sayings, relation), values));
    }

    // The evening in one time zone is the next morning in another, so between two outlets neighbouring days do not
    // conflict; within one page they do. A day for which the page has no words is our inference, and a weekday may be
    // read a week off: neither conflicts with anything. Nor do the days of tellings that have few words in common, for
    // then we are less sure that they tell one thing than that reporters know their calendar.
    private static Relation relation(Saying one, Saying other) {
        Relation relation = DayRelation.between(one.days(), other.days());
        if (relation != Relation.CONFLICTS) return relation;
        if (one.words().isEmpty() || other.words().isEmpty()) return Relation.COMPATIBLE;
        if (one.telling().realis() != other.telling().realis()) return Relation.COMPATIBLE;
        long apart = Math.max(
                one.days().start().toEpochDay() - other.days().end().toEpochDay(),
                other.days().start().toEpochDay() - one.days().end().toEpochDay());
        if (apart % A_WEEK == 0) return Relation.COMPATIBLE;
        boolean oneReport =
                one.telling().report().number() == other.telling().report().number();
        if (apart == 1 && !oneReport) return Relation.COMPATIBLE;
        return Alike.are(one.telling(), other.telling()) ? Relation.CONFLICTS : Relation.COMPATIBLE;
    }

    private static Optional<Span> words(Telling telling, DayRange days) {
        for (Span sentence : telling.wording().sentences()) {
            for (TimeMention time : telling.reading().mentions().times()) {
                boolean says = time.days().filter(days::equals).isPresent();
                if (says && sentence.covers(time.span())) return Optional.of(clause(telling, time.span()));
            }
        }
        return Optional.empty();
    }

    // the evidence of the telling where it holds the words, else both together when that is short enough
    private static Span clause(Telling telling, Span words) {
        Span evidence = telling.first();
        Span both = evidence.cover(words);
        return both.length() <= dev.parallax.model.Evidence.LONGEST ? both : words;
    }

    private static String reading(List<Saying> sayings, Relation relation) {
        List<DayRange> days = sayings.stream().map(Saying::days).distinct().toList();
        if (relation == Relation.CONFLICTS)
            return String.join(
                    " or ",
                    days.stream().map(DayRange::toString).sorted().distinct().toList());
        return Dates.agreed(days).map(DayRange::toString).orElse("");
    }
}
