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
/// @param words what the clauses and sentences share, and how near they are in meaning
/// @param sides actors and recipients
/// @param setting days, places and numbers
record Likeness(double type, double trigger, Words words, Sides sides, Setting setting) {

    record Words(double clauses, double sentences, double meaning) {}

    record Sides(double actors, double recipients) {}

    record Setting(double days, double place, double numbers, double realis) {}

    static Likeness of(Telling one, Telling other, Kindred kindred) {
        return new Likeness(
                type(one, other, kindred),
                one.wording().triggers(other.wording()),
                new Words(
                        one.wording().terms().cosine(other.wording().terms()),
                        one.wording().around().cosine(other.wording().around()),
                        one.wording().nearness(other.wording())),
                sides(one, other),
                new Setting(
                        Days.agreement(one, other),
                        Places.agreement(
                                one.event().slots().place(),
                                other.event().slots().place()),
                        numbers(one, other),
                        one.realis() == other.realis() ? 1 : 0));
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

    // equal numbers of one unit speak for one happening, numbers of another order of magnitude against it
    private static double numbers(Telling one, Telling other) {
        double best = 0;
        for (Telling.Numbered here : one.numbers()) {
            for (Telling.Numbered there : other.numbers()) {
                if (!here.countsWhat(there)) continue;
                if (here.saysWhat(there)) return 1;
                best += Orders.apart(here.quantity().amount(), there.quantity().amount()) ? -1 : 0.3;
            }
        }
        return Math.clamp(best, -1, 0.5);
    }
}
