package dev.parallax.model.dossier;

import dev.parallax.model.Evidence;
import dev.parallax.model.mention.Amount;
import java.util.Optional;

/// What one report says of one slot, once per saying.
///
/// @param value for people
/// @param amount for numbers, what machines read
/// @param unit of the amount
/// @param asOf the day, month or year for which it is said
/// @param saidBy article id
public record SlotValue(
        String value,
        Optional<Amount> amount,
        Optional<String> unit,
        Optional<String> asOf,
        String saidBy,
        Evidence evidence) {}
