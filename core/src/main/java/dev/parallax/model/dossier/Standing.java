package dev.parallax.model.dossier;

import dev.parallax.model.Coded;

/// How well a fact stands.
public enum Standing implements Coded {
    /// two independent origins or more in two outlets or more, and no conflict
    CORROBORATED,
    SINGLE_ORIGIN,
    /// some slot's values cannot all hold
    DISPUTED,
    /// a later value took its place
    SUPERSEDED
}
