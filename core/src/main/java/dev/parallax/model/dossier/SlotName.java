package dev.parallax.model.dossier;

import dev.parallax.model.Coded;

/// The slots of a fact on which reports may agree or differ.
public enum SlotName implements Coded {
    COUNT,
    DATE,
    PLACE,
    ACTOR,
    RECIPIENT,
    STATUS,
    RUNG,
    REALIS
}
