package dev.parallax.model.event;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// On whose word it is told: the chain from the outlet to whoever said it.
///
/// @param chain outlet, agency, named source; the outlet alone when it tells in its own voice
/// @param speaker entity id of the last link, where it is an actor of the article
/// @param quote index of the attribution among the passage's quotes
public record Attribution(List<String> chain, Optional<String> speaker, OptionalInt quote) {
    public Attribution {
        chain = List.copyOf(chain);
    }
}
