package dev.parallax.app.report;

import dev.parallax.model.DayRange;
import dev.parallax.model.dossier.BriefSentence;
import dev.parallax.model.dossier.Discrepancy;
import dev.parallax.model.dossier.Fact;
import dev.parallax.model.dossier.Relation;
import dev.parallax.model.dossier.Slot;
import dev.parallax.model.dossier.SlotName;
import dev.parallax.model.dossier.SlotValue;
import dev.parallax.model.dossier.Standing;
import dev.parallax.model.event.Realis;

/// The codes of a dossier in words that an editor would use.
final class Plain {
    private Plain() {}

    static String relation(Relation relation) {
        return switch (relation) {
            case EQUAL -> "the same";
            case COMPATIBLE -> "compatible: both can hold";
            case REFINES -> "one is more precise than the other";
            case CONFLICTS -> "they cannot both hold";
            case OUTDATED -> "said of different days: the later one stands";
        };
    }

    static String realis(Realis realis) {
        return switch (realis) {
            case HAPPENED -> "reported as happened";
            case PLANNED -> "planned";
            case ALLEGED -> "alleged";
            case DENIED -> "denied";
            case DEMANDED -> "demanded";
            case HYPOTHETICAL -> "only considered";
        };
    }

    static String standing(Standing standing) {
        return switch (standing) {
            case CORROBORATED -> "corroborated";
            case SINGLE_ORIGIN -> "uncorroborated";
            case DISPUTED -> "disputed";
            case SUPERSEDED -> "superseded";
        };
    }

    /// What a slot holds: `number`, `how real`.
    static String slot(SlotName slot) {
        return switch (slot) {
            case COUNT -> "number";
            case DATE -> "day";
            case PLACE -> "place";
            case ACTOR -> "who";
            case RECIPIENT -> "to whom";
            case STATUS -> "state";
            case RUNG -> "how far it has come";
            case REALIS -> "how real";
        };
    }

    /// What a slot says: days as people write them, anything else as it stands.
    static String value(SlotName slot, String value) {
        return slot == SlotName.DATE ? value.replace("..", " to ") : value;
    }

    static String kind(Discrepancy.Kind kind) {
        return switch (kind) {
            case BETWEEN_OUTLETS -> "Between outlets";
            case WITHIN_ARTICLE -> "Within one report";
            case HEADLINE_BODY -> "Headline against text";
            case ROLE_DATE -> "An office that does not fit its date";
        };
    }

    /// The three counts in their three words: `3 reports · 2 outlets · 1 origin`.
    static String counts(int reports, int outlets, int origins) {
        return many(reports, "report") + " · " + many(outlets, "outlet") + " · " + origins(origins);
    }

    static String counts(Fact.Counts counts) {
        return counts(counts.reports(), counts.outlets(), counts.origins());
    }

    static String days(DayRange days) {
        return days(days.start().toString(), days.end().toString());
    }

    static String days(String first, String last) {
        return first.equals(last) ? first : first + " to " + last;
    }

    /// What a part of the brief begins with.
    static String part(BriefSentence.Part part) {
        return switch (part) {
            case NEWS, DISSENT, NOT_STATED -> ""; // their sentences say what they are
            case BACKGROUND -> "Background: ";
        };
    }

    /// What kind of fact it is, how real, when and where.
    static String code(Fact fact) {
        String type =
                fact.coding().type().map(Enum::name).orElse(fact.coding().kind().code());
        String day = fact.when().date().map(days -> ", " + days(days)).orElse("");
        String place = fact.when().place().map(spot -> ", " + spot.name()).orElse("");
        return type + ", " + realis(fact.realis()) + day + place;
    }

    /// Counts always, anything else when the reports do not say the same.
    static boolean isTelling(Slot slot) {
        return slot.slot() == SlotName.COUNT
                || slot.values().stream().map(SlotValue::value).distinct().count() > 1;
    }

    private static String origins(int count) {
        return count == 0 ? "no origin named" : many(count, "origin");
    }

    private static String many(int count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }
}
