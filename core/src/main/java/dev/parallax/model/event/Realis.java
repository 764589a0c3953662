package dev.parallax.model.event;

import dev.parallax.model.Coded;

/// How real the report says it is.
public enum Realis implements Coded {
    HAPPENED,
    PLANNED,
    ALLEGED,
    DENIED,
    DEMANDED,
    HYPOTHETICAL
}
