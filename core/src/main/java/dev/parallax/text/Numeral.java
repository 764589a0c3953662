package dev.parallax.text;

import java.math.BigDecimal;

/// A number as it stands in a text.
///
/// @param from its first lexeme
/// @param to the lexeme just past it
/// @param words whether it is written in words alone
public record Numeral(BigDecimal value, int from, int to, boolean words) {}
