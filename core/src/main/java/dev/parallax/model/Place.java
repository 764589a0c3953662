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
        private static final double EARTH_KILOMETRES = 6_371;

        public Point {
            if (!(Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180))
                throw new IllegalArgumentException("not on the earth: " + latitude + ", " + longitude);
        }

        /// Along the surface of a sphere of the earth's mean radius.
        public double kilometresTo(Point other) {
            double half = Math.PI / 360;
            double north = Math.sin((other.latitude - latitude) * half);
            double east = Math.sin((other.longitude - longitude) * half);
            double shrunk = Math.cos(latitude * 2 * half) * Math.cos(other.latitude * 2 * half);
            return 2 * EARTH_KILOMETRES * Math.asin(Math.min(1, Math.sqrt(north * north + shrunk * east * east)));
        }
    }

    public boolean isCountry() {
        return feature.startsWith("PCL");
    }
}
