package dev.parallax.mentions.time;

/// A number of units of time: `two years`, `two-year`, `a year`, `the past two months`.
///
/// @param to the lexeme past its unit
/// @param count digits, or `X` for "a few"
/// @param code the unit as the table of times codes it
record TimeAmount(int from, int to, String count, String code, Opening opening) {

    /// What stands before the number and decides what is meant.
    enum Opening {
        NONE,
        ARTICLE,
        THE,
        PAST,
        COMING
    }
}
