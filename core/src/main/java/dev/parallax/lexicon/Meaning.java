package dev.parallax.lexicon;

import dev.parallax.model.event.EventKind;
import dev.parallax.model.event.EventType;

/// What a trigger says happened: an event of a type, an untyped record, or something done to the event that its
/// complement tells.
public sealed interface Meaning {
    /// An event of a PLOVER type.
    record Typed(EventType type) implements Meaning {}

    /// A figure or a state.
    record Untyped(EventKind kind) implements Meaning {}

    /// What is done to the complement: "demand a withdrawal" is no withdrawal.
    enum Operator implements Meaning {
        COMMIT,
        DEMAND,
        REFUSE,
        ORDER,
        STOP,
        FAIL,
        /// an everyday sense that tells no event
        NOTHING
    }
}
