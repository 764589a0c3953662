package dev.parallax.model.mention;

import dev.parallax.model.Coded;

/// What kind of thing a name names.
public enum EntityType implements Coded {
    PERSON,
    ORGANISATION,
    PLACE,
    FACILITY,
    GROUP,
    NATIONALITY,
    OTHER
}
