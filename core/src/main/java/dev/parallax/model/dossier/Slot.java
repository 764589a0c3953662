package dev.parallax.model.dossier;

import java.util.List;

/// One slot of a fact: every saying of it, and how they stand together.
///
/// @param relation equal when only one report says something
/// @param reading what to make of them, for people: `1,000–1,100`
public record Slot(SlotName slot, Relation relation, String reading, List<SlotValue> values) {
    public Slot {
        values = List.copyOf(values);
    }
}
