package dev.parallax.events;

import dev.parallax.lexicon.Cues;
import dev.parallax.model.DayRange;
import dev.parallax.model.Place;
import dev.parallax.model.Span;
import dev.parallax.model.event.Event.Slots;
import dev.parallax.model.mention.Mentions;
import dev.parallax.model.mention.PlaceMention;
import dev.parallax.model.mention.Quantity;
import dev.parallax.model.mention.TimeMention;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// When, where and how many: from what hangs in the clause of the telling, never from the day of publication.
final class SlotReader {
    /// Longest word between two ends of a range, with its blanks.
    private static final int FARTHEST = 9;

    private final Tree tree;
    private final Cues cues;
    private final Mentions mentions;

    SlotReader(Tree tree, Cues cues, Mentions mentions) {
        this.tree = tree;
        this.cues = cues;
        this.mentions = mentions;
    }

    Slots of(Clause clause) {
        return new Slots(date(clause), place(clause), quantities(clause));
    }

    private Optional<DayRange> date(Clause clause) {
        List<TimeMention> near = new ArrayList<>();
        List<TimeMention> all = new ArrayList<>();
        for (TimeMention time : inSentence(mentions.times(), TimeMention::span)) {
            if (time.days().isEmpty() || isDeadlineWithin(clause, time.span())) continue;
            all.add(time);
            if (hangsIn(clause, time.span())) near.add(time);
        }
        if (!near.isEmpty()) return shortest(near);
        return all.size() == 1 && reaches(all.getFirst().span(), clause)
                ? all.getFirst().days()
                : Optional.empty();
    }

    /// "agreed to leave by Friday": the day by which the inner act is due is not that of the agreement.
    private boolean isDeadlineWithin(Clause clause, Span day) {
        int base = clause.base();
        for (int token : tree.at(day)) {
            if (!cues.is("deadline", tree.preposition(token))) continue;
            for (int between = base + 1; between < token; between++)
                if (tree.is(between, "xcomp", "ccomp", "acl", "advcl") && tree.under(between, base)) return true;
        }
        return false;
    }

    /// A day said in a clause holds for the clauses under it.
    private boolean reaches(Span day, Clause clause) {
        for (int token : tree.at(day)) {
            int verb = tree.clauseOf(token);
            if (verb != 0 && tree.under(clause.base(), verb) && isToldWith(clause.base(), verb)) return true;
        }
        return false;
    }

    /// The day of a saying is not that of what was said, nor the day of a clause that of a relative one in it.
    private boolean isToldWith(int base, int verb) {
        for (int at = base; at != verb && at != 0; at = tree.head(at))
            if (tree.is(at, "acl:relcl", "ccomp", "csubj")
                    || !tree.children(at, "mark").isEmpty() && tree.is(at, "advcl")) return false;
        return true;
    }

    private Optional<DayRange> shortest(List<TimeMention> times) {
        DayRange best = times.getFirst().days().orElseThrow();
        for (int i = 1; i < times.size(); i++)
            if (areOne(times.get(i - 1), times.get(i)))
                return Optional.of(cover(
                        times.get(i - 1).days().orElseThrow(),
                        times.get(i).days().orElseThrow()));
        for (TimeMention time : times) {
            DayRange days = time.days().orElseThrow();
            if (days.days() < best.days()) best = days;
        }
        return Optional.of(best);
    }

    /// "in May or early June", "between March and July": one stretch of days.
    private boolean areOne(TimeMention one, TimeMention next) {
        int from = one.span().end();
        int to = next.span().start();
        if (to < from || to - from > FARTHEST) return false;
        String between = new Span(from, to).in(tree.text()).strip();
        return cues.is("range", between) && !one.days().equals(next.days());
    }

    private static DayRange cover(DayRange one, DayRange other) {
        return new DayRange(
                one.start().isBefore(other.start()) ? one.start() : other.start(),
                one.end().isAfter(other.end()) ? one.end() : other.end());
    }

    private Optional<Place> place(Clause clause) {
        Optional<Place> best = Optional.empty();
        for (PlaceMention mention : inSentence(mentions.places(), PlaceMention::span)) {
            if (mention.governs() || mention.place().isEmpty() || !isWhere(clause, mention.span())) continue;
            if (best.isEmpty()
                    || best.get().isCountry() && !mention.place().get().isCountry()) best = mention.place();
        }
        return best;
    }

    /// A place name is where it happened when a preposition of place leads to it.
    private boolean isWhere(Clause clause, Span span) {
        for (int token : tree.at(span)) {
            if (!clause.has(token) || !tree.is(token, "obl", "nmod")) continue;
            if (cues.is("place_preposition", tree.preposition(token))) return true;
        }
        return false;
    }

    private List<Integer> quantities(Clause clause) {
        List<Integer> found = new ArrayList<>();
        List<Quantity> all = mentions.quantities();
        for (int i : Within.positions(all, Quantity::span, tree.sentence().span()))
            if (hangsIn(clause, all.get(i).span())) found.add(i);
        return found;
    }

    private boolean hangsIn(Clause clause, Span span) {
        for (int token : tree.at(span)) if (clause.has(token)) return true;
        return false;
    }

    private <T> List<T> inSentence(List<T> all, Function<T, Span> where) {
        return Within.positions(all, where, tree.sentence().span()).stream()
                .map(all::get)
                .toList();
    }
}
