package dev.parallax.dossiers.happening;

import dev.parallax.dossiers.telling.Party;
import dev.parallax.dossiers.telling.Telling;
import dev.parallax.lexicon.Kindred;
import dev.parallax.model.mention.Hedge;

/// How well two tellings would stand as one happening: a weighed sum of what they share, and the reasons for which
/// they cannot be one.
final class LinkScore {
    /// What no sum can outweigh.
    static final double NEVER = -100;
    /// Cosine that unrelated sentences of one story reach.
    private static final double UNRELATED = 0.35;

    private final Kindred kindred;

    LinkScore(Kindred kindred) {
        this.kindred = kindred;
    }

    double of(Telling one, Telling other) {
        if (cannotBeOne(one, other)) return NEVER;
        Likeness like = Likeness.of(one, other, kindred);
        double near = Math.max(0, like.meaning() - UNRELATED) / (1 - UNRELATED);
        return 0.25 * like.type()
                + 0.25 * like.trigger()
                + 0.30 * like.terms()
                + 0.45 * near
                + 0.15 * like.sides().actors()
                + 0.15 * like.sides().recipients()
                + 0.20 * like.setting().days()
                + 0.10 * like.setting().place()
                + 0.15 * like.setting().numbers()
                + 0.05 * like.setting().realis();
    }

    private boolean cannotBeOne(Telling one, Telling other) {
        boolean onePart = one.report().number() == other.report().number() && one.part() == other.part();
        if (onePart && one.wording().sharesSentence(other.wording())) return true;
        if (Days.areFarApart(one, other)) return true;
        boolean oneReport = one.report().number() == other.report().number();
        if (oneReport && countsDiffer(one, other)) return true;
        return Party.best(one.actors(), other.actors()) == Party.Match.DIFFERENT
                && Party.best(one.recipients(), other.recipients()) == Party.Match.DIFFERENT
                && !Mutual.is(one.event());
    }

    // one report that gives two exact counts of the same unit counts two things, a part and a whole for instance
    private static boolean countsDiffer(Telling one, Telling other) {
        for (Telling.Number here : one.numbers()) {
            for (Telling.Number there : other.numbers()) {
                if (here.countsWhat(there) && isExact(here) && isExact(there) && !here.saysWhat(there)) return true;
            }
        }
        return false;
    }

    private static boolean isExact(Telling.Number number) {
        return number.quantity().amount().hedge() == Hedge.EXACT;
    }
}
