package dev.parallax.dossiers.happening;

import dev.parallax.model.Place;
import dev.parallax.text.relation.PlaceRelation;
import java.util.Optional;

/// How two places of one happening stand to each other.
public final class Places {
    private Places() {}

    /// 1 the same, above 0 where one may hold the other, below 0 when they are two.
    public static double agreement(Optional<Place> one, Optional<Place> other) {
        if (one.isEmpty() || other.isEmpty()) return 0;
        if (same(one.get(), other.get())) return 1;
        if (differ(one.get().country(), other.get().country())) return -1;
        return mayHold(one.get(), other.get()) ? 0.3 : -0.3;
    }

    public static boolean same(Place one, Place other) {
        return PlaceRelation.same(one, other);
    }

    /// Whether one of them may lie inside the other: a town in its country, a spot in a sea or region.
    public static boolean mayHold(Place one, Place other) {
        return PlaceRelation.holds(one, other) || PlaceRelation.holds(other, one);
    }

    private static boolean differ(Optional<String> one, Optional<String> other) {
        return one.isPresent() && other.isPresent() && !one.equals(other);
    }

    /// How fine a place is, for choosing the finest that agrees: a country 0, a region 1, a spot 2.
    public static int fineness(Place place) {
        if (place.isCountry()) return 0;
        return PlaceRelation.isRegion(place) ? 1 : 2;
    }
}
