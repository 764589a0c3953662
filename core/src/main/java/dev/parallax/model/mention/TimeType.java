package dev.parallax.model.mention;

/// TIMEX3 types, spelled as the standard does.
public enum TimeType {
    DATE,
    TIME,
    DURATION,
    SET
}
