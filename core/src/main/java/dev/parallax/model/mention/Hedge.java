package dev.parallax.model.mention;

import dev.parallax.model.Coded;

/// How a number was said: the contract's six.
public enum Hedge implements Coded {
    EXACT,
    OVER,
    UNDER,
    ABOUT,
    RANGE,
    VAGUE
}
