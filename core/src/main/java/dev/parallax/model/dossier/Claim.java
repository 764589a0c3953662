package dev.parallax.model.dossier;

import dev.parallax.model.Evidence;
import dev.parallax.model.event.Realis;
import dev.parallax.model.event.Rung;
import java.util.List;
import java.util.Optional;

/// What one report says of one happening.
///
/// @param origin id of the origin at the end of its chain, empty when the outlet tells in its own voice
/// @param speaker name of who said it
/// @param chain outlet, agency, named source
public record Claim(
        String article,
        String event,
        Optional<String> origin,
        Realis realis,
        Optional<Rung> rung,
        Optional<String> speaker,
        List<String> chain,
        Evidence evidence) {
    public Claim {
        chain = List.copyOf(chain);
    }
}
