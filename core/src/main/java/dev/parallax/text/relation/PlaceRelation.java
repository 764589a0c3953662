package dev.parallax.text.relation;

import dev.parallax.model.Place;
import dev.parallax.model.dossier.Relation;
import java.util.Optional;

/// How two places of the same happening stand to each other in the tree of what holds what: "in Ghana" and "in Tamale"
/// are no conflict. The order of the two makes no difference.
public final class PlaceRelation {
    /// Spots nearer than this are one town and its surroundings.
    private static final double SURROUNDINGS_KILOMETRES = 25;

    private PlaceRelation() {}

    public static Relation between(Place one, Place other) {
        if (same(one, other)) return Relation.EQUAL;
        if (holds(one, other) || holds(other, one)) return Relation.REFINES;
        if (differ(one.country(), other.country())) return Relation.CONFLICTS;
        // a region may hold part of another, and its point is only where its label goes
        if (isRegion(one) || isRegion(other)) return Relation.COMPATIBLE;
        boolean near = one.point().kilometresTo(other.point()) <= SURROUNDINGS_KILOMETRES;
        return near ? Relation.COMPATIBLE : Relation.CONFLICTS;
    }

    public static boolean same(Place one, Place other) {
        if (one.geonames().isPresent() && other.geonames().isPresent())
            return one.geonames().equals(other.geonames());
        return one.name().equals(other.name()) && one.country().equals(other.country());
    }

    /// Whether `narrow` may lie inside `wide`: a town in its country, a spot in a sea or region.
    public static boolean holds(Place wide, Place narrow) {
        boolean sameCountry = wide.country().isPresent() && wide.country().equals(narrow.country());
        if (wide.isCountry()) return sameCountry;
        return isRegion(wide) && (sameCountry || wide.country().isEmpty()) && !narrow.isCountry();
    }

    public static boolean isRegion(Place place) {
        return place.feature().startsWith("ADM")
                || place.feature().startsWith("RGN")
                || place.country().isEmpty();
    }

    private static boolean differ(Optional<String> one, Optional<String> other) {
        return one.isPresent() && other.isPresent() && !one.equals(other);
    }
}
