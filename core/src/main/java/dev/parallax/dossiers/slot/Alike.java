package dev.parallax.dossiers.slot;

import dev.parallax.dossiers.telling.Telling;

/// Whether two tellings surely tell one thing, so that a difference between them is a difference and not two things.
final class Alike {
    /// Cosine of two clauses that surely tell one thing.
    private static final double SURELY = 0.4;

    private static final double ALMOST_THE_SAME = 0.55;

    private Alike() {}

    /// The same for tellings of which one has a plan and the other a deed: people plan much like what they have done.
    static boolean areDeedAndPlan(Telling one, Telling other) {
        return one.wording().triggers(other.wording()) == 1
                && one.wording().terms().cosine(other.wording().terms()) >= ALMOST_THE_SAME;
    }

    static boolean are(Telling one, Telling other) {
        return one.wording().triggers(other.wording()) > 0
                && one.wording().terms().cosine(other.wording().terms()) >= SURELY;
    }
}
