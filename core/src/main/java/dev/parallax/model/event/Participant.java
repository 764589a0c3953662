package dev.parallax.model.event;

import dev.parallax.model.Span;
import java.util.List;
import java.util.Optional;

/// An actor or recipient in its place in an event.
///
/// @param span the whole noun phrase, without relative clause or apposition
/// @param name the resolved name, or the phrase
/// @param entity id of the actor, empty for a phrase that names none
/// @param country ISO 3166 alpha-3 or PLOVER's own code
public record Participant(
        Span span, String text, String name, Optional<String> entity, Optional<String> country, List<Sector> sectors) {
    public Participant {
        sectors = List.copyOf(sectors);
    }

    /// One line: `Kurt Campbell USA GOV`.
    public String line() {
        StringBuilder line = new StringBuilder(name);
        country.ifPresent(code -> line.append(' ').append(code));
        sectors.forEach(sector -> line.append(' ').append(sector));
        return line.toString();
    }
}
