package dev.parallax.model.mention;

import dev.parallax.model.Place;
import dev.parallax.model.Span;
import java.util.List;
import java.util.Optional;

/// A place name, and the place that it means here.
///
/// @param place empty: no such place known
/// @param confidence 0 to 1
/// @param governs whether the name says whose, not where: it stands for a government ("Washington and Paris"), or
/// within the
/// name of a body ("Leeds City Council")
public record PlaceMention(
        Span span, String text, Optional<Place> place, double confidence, boolean governs, List<String> why) {
    public PlaceMention {
        why = List.copyOf(why);
    }
}
