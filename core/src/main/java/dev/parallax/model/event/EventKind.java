package dev.parallax.model.event;

import dev.parallax.model.Coded;

/// An event is typed; a figure (a count, a toll, a magnitude) and a state (in use, in office) are not.
public enum EventKind implements Coded {
    EVENT,
    FIGURE,
    STATE
}
