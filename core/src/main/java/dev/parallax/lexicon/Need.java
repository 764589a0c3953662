package dev.parallax.lexicon;

import java.util.List;

/// What must stand at one of several places beside a trigger for it to mean what its row says.
///
/// @param values lemmas, `@` and a noun class, an event type, or `actor`, `any`, `none`, `plural`
public record Need(List<String> places, List<String> values) {
    public Need {
        places = List.copyOf(places);
        values = List.copyOf(values);
    }
}
