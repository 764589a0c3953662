package dev.parallax.model;

import java.util.Optional;
import java.util.OptionalLong;

/// A place on the earth. A country or region has a point only as a label; it is never a pin on a map.
///
/// @param geonames number in GeoNames, empty for places that it lacks
/// @param country ISO 3166 alpha-3, empty for seas and regions of several countries
/// @param feature GeoNames feature code (PPLC, ADM1, PCLI, SEA, RGN ...)
public record Place(OptionalLong geonames, String name, Optional<String> country, Point point, String feature) {

    /// Degrees on WGS 84.
    public record Point(double latitude, double longitude) {
        public Point {
            if (!(Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180))
                throw new IllegalArgumentException("not on the earth: " + latitude + ", " + longitude);
        }
    }

    public boolean isCountry() {
        return feature.startsWith("PCL");
    }
}
