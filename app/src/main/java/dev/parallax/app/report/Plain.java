package dev.parallax.app.report;

import dev.parallax.model.DayRange;
import dev.parallax.model.dossier.Discrepancy;
import dev.parallax.model.dossier.Fact;
import dev.parallax.model.dossier.Relation;
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
            case SINGLE_ORIGIN -> "one origin";
            case DISPUTED -> "disputed";
            case SUPERSEDED -> "superseded";
        };
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
        return many(reports, "report") + " · " + many(outlets, "outlet") + " · " + many(origins, "origin");
    }

    static String counts(Fact.Counts counts) {
        return counts(counts.reports(), counts.outlets(), counts.origins());
    }

    static String days(DayRange days) {
        return days.isOneDay() ? days.start().toString() : days.start() + " to " + days.end();
    }

    private static String many(int count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }
}
