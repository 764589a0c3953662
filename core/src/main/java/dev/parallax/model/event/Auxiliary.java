package dev.parallax.model.event;

import dev.parallax.model.Coded;

/// PLOVER's auxiliary modes.
public enum Auxiliary implements Coded {
    HISTORICAL,
    FUTURE,
    HYPOTHETICAL,
    NEGATION
}
