package dev.parallax.dossiers.happening;

import dev.parallax.dossiers.telling.Party;
import dev.parallax.dossiers.telling.Telling;
import dev.parallax.lexicon.Kindred;
import dev.parallax.model.mention.Hedge;

/// How well two tellings would stand as one happening: a weighed sum of what they share (above 0: rather one than two;
/// weights fitted on pairs of tellings by logistic regression, then rounded), and the reasons for which they cannot
/// be one.
final class LinkScore {
    /// What no sum can outweigh.
    static final double NEVER = -100;
    /// Cosine that unrelated sentences of one story reach.
    private static final double UNRELATED = 0.35;
    /// What two tellings must overcome that have nothing in common.
    private static final double STRANGERS = -3.3;

    private final Kindred kindred;

    LinkScore(Kindred kindred) {
        this.kindred = kindred;
    }

    double of(Telling one, Telling other) {
        if (cannotBeOne(one, other)) return NEVER;
        Likeness like = Likeness.of(one, other, kindred);
        return STRANGERS
                + 0.3 * like.type()
                + 1.3 * like.trigger()
                + words(like.words())
                + 0.4 * like.sides().actors()
                + 0.4 * like.sides().recipients()
                + 1.2 * like.setting().days()
                + 0.3 * like.setting().place()
                + 1.1 * like.setting().numbers()
                + 0.3 * like.setting().realis()
                - (one.report().number() == other.report().number() ? 0.8 : 0);
    }

    private static double words(Likeness.Words words) {
        double near = Math.max(0, words.meaning() - UNRELATED) / (1 - UNRELATED);
        return 5 * words.clauses() + 3 * words.sentences() + 2 * near;
    }

    private boolean cannotBeOne(Telling one, Telling other) {
        boolean onePart = one.report().number() == other.report().number() && one.part() == other.part();
        if (onePart && one.wording().sharesSentence(other.wording()) && !shareTrigger(one, other)) return true;
        if (Days.areFarApart(one, other)) return true;
        boolean oneReport = one.report().number() == other.report().number();
        if (oneReport && countsDiffer(one, other)) return true;
        return Party.best(one.actors(), other.actors()) == Party.Match.DIFFERENT
                && Party.best(one.recipients(), other.recipients()) == Party.Match.DIFFERENT
                && !Mutual.is(one.event());
    }

    // a sentence tells several happenings, but each trigger only one
    private static boolean shareTrigger(Telling one, Telling other) {
        return one.event().mentions().stream()
                .anyMatch(here -> other.event().mentions().stream()
                        .anyMatch(there -> here.trigger().overlaps(there.trigger())));
    }

    // one report that gives two exact counts of the same unit counts two things, a part and a whole for instance
    private static boolean countsDiffer(Telling one, Telling other) {
        for (Telling.Numbered here : one.numbers()) {
            for (Telling.Numbered there : other.numbers()) {
                if (here.countsWhat(there) && isExact(here) && isExact(there) && !here.saysWhat(there)) return true;
            }
        }
        return false;
    }

    private static boolean isExact(Telling.Numbered number) {
        return number.quantity().amount().hedge() == Hedge.EXACT;
    }
}
