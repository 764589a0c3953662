package dev.parallax.model.event;

import java.util.List;
import java.util.Optional;

/// What an event is in PLOVER 2.0.
///
/// @param type empty for figures and states
/// @param modes of the type, PLOVER's spelling
/// @param contexts PLOVER's spelling, in the order of its list
public record Coding(
        EventKind kind,
        Optional<EventType> type,
        List<String> modes,
        List<Auxiliary> auxiliary,
        List<String> contexts) {
    public Coding {
        modes = List.copyOf(modes);
        auxiliary = List.copyOf(auxiliary);
        contexts = List.copyOf(contexts);
        if ((kind == EventKind.EVENT) != type.isPresent())
            throw new IllegalArgumentException("an event has a type, a " + kind.code() + " has none");
    }
}
