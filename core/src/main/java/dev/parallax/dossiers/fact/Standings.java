package dev.parallax.dossiers.fact;

import dev.parallax.model.dossier.Fact;
import dev.parallax.model.dossier.Relation;
import dev.parallax.model.dossier.Slot;
import dev.parallax.model.dossier.Standing;
import java.util.List;

/// How well a fact stands by its slots and its origins.
public final class Standings {
    private Standings() {}

    public static Standing of(List<Slot> slots, Fact.Counts counts) {
        if (slots.stream().anyMatch(slot -> slot.relation() == Relation.CONFLICTS)) return Standing.DISPUTED;
        // two voices in one report are still that report's word for both
        return counts.origins() >= 2 && counts.outlets() >= 2 ? Standing.CORROBORATED : Standing.SINGLE_ORIGIN;
    }
}
