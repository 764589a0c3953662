package dev.parallax.model.dossier;

import dev.parallax.model.DayRange;
import java.util.Optional;

/// When a fact was true, and when it was known.
///
/// @param known first publication that tells it, empty when no report is dated
public record TimelineEntry(DayRange date, Optional<String> known, String fact) {}
