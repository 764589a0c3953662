package dev.parallax.model.dossier;

import dev.parallax.model.Coded;
import java.util.List;

/// A place where the reports differ, shown with both sides.
///
/// @param about id of the fact
/// @param explanation for people, with every number from the evidence
public record Discrepancy(
        String id,
        String about,
        SlotName slot,
        Kind kind,
        Relation relation,
        String explanation,
        List<SlotValue> values,
        List<String> why) {

    public enum Kind implements Coded {
        BETWEEN_OUTLETS,
        WITHIN_ARTICLE,
        HEADLINE_BODY,
        ROLE_DATE
    }

    public Discrepancy {
        values = List.copyOf(values);
        why = List.copyOf(why);
        if (values.size() < 2 && kind != Kind.ROLE_DATE)
            throw new IllegalArgumentException("a discrepancy has two sides: " + id);
    }
}
