package dev.parallax.model.dossier;

import dev.parallax.model.Coded;

/// How two values of one slot stand to each other: the calculus's five words.
public enum Relation implements Coded {
    EQUAL,
    /// they overlap
    COMPATIBLE,
    /// one lies inside the other
    REFINES,
    /// they cannot both hold
    CONFLICTS,
    /// they are said of different days
    OUTDATED
}
