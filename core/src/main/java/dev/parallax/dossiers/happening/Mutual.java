package dev.parallax.dossiers.happening;

import dev.parallax.model.event.Event;
import dev.parallax.model.event.EventType;
import java.util.EnumSet;
import java.util.Set;

/// Which events have no direction: each side may be told first.
public final class Mutual {
    private static final Set<EventType> TYPES = EnumSet.of(EventType.AGREE, EventType.CONSULT, EventType.COOPERATE);

    private Mutual() {}

    public static boolean is(Event event) {
        return event.coding().type().filter(TYPES::contains).isPresent();
    }
}
