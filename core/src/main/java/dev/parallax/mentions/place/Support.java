package dev.parallax.mentions.place;

import dev.parallax.model.Place;
import java.util.HashMap;
import java.util.Map;

/// How much of what a text names lies in each country, division and patch of the earth. A name that could lie in many
/// places says little of each.
final class Support {
    /// A patch is about as wide as a county, an area as a small state.
    private static final Patches PATCH = new Patches(0.7);

    private static final Patches AREA = new Patches(2.5);

    private final Map<String, Double> countries = new HashMap<>();
    private final Map<String, Double> divisions = new HashMap<>();
    private final Map<Long, Double> patches = new HashMap<>();
    private final Map<Long, Double> areas = new HashMap<>();

    /// Counts a candidate with the share of its name that falls to it.
    void add(Candidate candidate, double share) {
        if (!candidate.country().isEmpty()) countries.merge(candidate.country(), share, Double::sum);
        if (!candidate.admin1().isEmpty()) divisions.merge(candidate.division(), share, Double::sum);
        if (!isSpot(candidate)) return;
        patches.merge(PATCH.of(candidate.place().point()), share, Double::sum);
        areas.merge(AREA.of(candidate.place().point()), share, Double::sum);
    }

    /// Whether its point tells where it is, and not only where its label goes.
    private static boolean isSpot(Candidate candidate) {
        return candidate.sort() == Candidate.Sort.TOWN
                && !candidate.place().feature().equals("ADM1");
    }

    double country(Candidate candidate) {
        return countries.getOrDefault(candidate.country(), 0.0);
    }

    double division(Candidate candidate) {
        return divisions.getOrDefault(candidate.division(), 0.0);
    }

    double nearBy(Candidate candidate) {
        return isSpot(candidate) ? PATCH.around(candidate.place().point(), patches) : 0;
    }

    double area(Candidate candidate) {
        return isSpot(candidate) ? AREA.around(candidate.place().point(), areas) : 0;
    }

    /// The earth in squares of some degrees, narrower in degrees of longitude only as far as they are wide on the
    /// ground.
    private record Patches(double degrees) {
        long of(Place.Point point) {
            long row = row(point.latitude());
            return key(row, column(row, point.longitude()));
        }

        /// The sum over the patch of the point and the eight around it.
        double around(Place.Point point, Map<Long, Double> weights) {
            double sum = 0;
            long middle = row(point.latitude());
            for (long row = middle - 1; row <= middle + 1; row++) {
                long column = column(row, point.longitude());
                for (long c = column - 1; c <= column + 1; c++) sum += weights.getOrDefault(key(row, c), 0.0);
            }
            return sum;
        }

        private long row(double latitude) {
            return (long) Math.floor(latitude / degrees);
        }

        private long column(long row, double longitude) {
            return (long) Math.floor(longitude * Math.cos(Math.toRadians((row + 0.5) * degrees)) / degrees);
        }

        private static long key(long row, long column) {
            return row << 32 | column & 0xffff_ffffL;
        }
    }
}
