package dev.parallax.model.event;

import dev.parallax.model.Coded;

/// The commitment ladder: how far a planned act has come; the last three stand beside it.
public enum Rung implements Coded {
    CONSIDERED,
    ANNOUNCED,
    BEGUN,
    AGREED,
    DECIDED,
    UNDER_WAY,
    DONE,
    DENIED,
    CANCELLED,
    REVERSED;

    public boolean isStep() {
        return compareTo(DONE) <= 0;
    }
}
