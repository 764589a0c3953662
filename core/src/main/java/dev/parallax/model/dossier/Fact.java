package dev.parallax.model.dossier;

import dev.parallax.model.DayRange;
import dev.parallax.model.Place;
import dev.parallax.model.event.Coding;
import dev.parallax.model.event.Event;
import dev.parallax.model.event.Realis;
import java.util.List;
import java.util.Optional;

/// The claims of one story that speak of one happening, and what they come to together.
///
/// @param headline the fact in a line, for people
/// @param sides whom the claims name, together
/// @param when when and where, as the claims together fix it
public record Fact(
        String id,
        String headline,
        Coding coding,
        Event.Sides sides,
        When when,
        Realis realis,
        Standing standing,
        Counts counts,
        List<Slot> slots,
        List<Claim> claims,
        List<String> why) {

    /// Date and place of a fact, each empty when not stated.
    public record When(Optional<DayRange> date, Optional<Place> place) {}

    /// Reports, outlets and independent origins: three words, three counts.
    ///
    /// @param originIds ids of the independent origins, in the dossier's order
    public record Counts(int reports, int outlets, int origins, List<String> originIds) {
        public Counts {
            originIds = List.copyOf(originIds);
        }
    }

    public Fact {
        slots = List.copyOf(slots);
        claims = List.copyOf(claims);
        why = List.copyOf(why);
        if (claims.isEmpty()) throw new IllegalArgumentException("a fact that nobody claims: " + id);
    }
}
