package dev.parallax.dossiers.happening;

import dev.parallax.dossiers.telling.Party;
import dev.parallax.dossiers.telling.Telling;
import dev.parallax.lexicon.Kindred;
import dev.parallax.model.event.EventType;
import java.util.Optional;

/// What two tellings have in common, each measure from -1 (speaks against one happening) to 1 (speaks for it).
///
/// @param type of the coding
/// @param trigger the words that name the happening
/// @param terms the content words of the clauses
/// @param meaning the sentences' vectors
/// @param sides actors and recipients
/// @param setting days, places and numbers
record Likeness(double type, double trigger, double terms, double meaning, Sides sides, Setting setting) {

    record Sides(double actors, double recipients) {}

    record Setting(double days, double place, double numbers, double realis) {}

    static Likeness of(Telling one, Telling other, Kindred kindred) {
        return new Likeness(
                type(one, other, kindred),
                one.wording().triggers(other.wording()),
                one.wording().terms().cosine(other.wording().terms()),
                one.wording().nearness(other.wording()),
                sides(one, other),
                new Setting(
                        Days.agreement(one, other),
                        Places.agreement(
                                one.event().slots().place(),
                                other.event().slots().place()),
                        numbers(one, other),
                        one.event().realis() == other.event().realis() ? 1 : 0));
    }

    private static double type(Telling one, Telling other, Kindred kindred) {
        Optional<EventType> here = one.event().coding().type();
        Optional<EventType> there = other.event().coding().type();
        if (here.isEmpty() && there.isEmpty()) return 0.6;
        if (here.isEmpty() || there.isEmpty()) return 0;
        if (here.equals(there)) return 1;
        return kindred.areKindred(here.get(), there.get()) ? 0.3 : -1;
    }

    // talks, agreements and the like have no direction: A met B and B met A are one
    private static Sides sides(Telling one, Telling other) {
        Sides straight = new Sides(
                Party.best(one.actors(), other.actors()).worth(),
                Party.best(one.recipients(), other.recipients()).worth());
        Sides crossed = new Sides(
                Party.best(one.actors(), other.recipients()).worth(),
                Party.best(one.recipients(), other.actors()).worth());
        boolean mutual = Mutual.is(one.event()) && Mutual.is(other.event());
        return mutual && crossed.actors + crossed.recipients > straight.actors + straight.recipients
                ? crossed
                : straight;
    }

    private static double numbers(Telling one, Telling other) {
        double best = 0;
        for (Telling.Number here : one.numbers()) {
            for (Telling.Number there : other.numbers()) {
                if (!here.countsWhat(there)) continue;
                if (here.saysWhat(there)) return 1;
                best = 0.3;
            }
        }
        return best;
    }
}
