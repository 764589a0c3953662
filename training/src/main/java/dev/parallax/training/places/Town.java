package dev.parallax.training.places;

import java.util.List;
import java.util.Set;

/// A line of GeoNames' table of towns.
record Town(
        String number,
        String name,
        String ascii,
        List<String> others,
        double latitude,
        double longitude,
        String feature,
        String country,
        String admin1,
        String admin2,
        long people) {
    private static final int CELLS = 15;
    /// given up, destroyed, of the past
    private static final Set<String> LEFT_OUT = Set.of("PPLH", "PPLW", "PPLQ", "PPLCH");

    Town {
        others = List.copyOf(others);
    }

    static List<Town> read(List<String> lines) {
        return lines.stream()
                .map(line -> line.split("\t", -1))
                .filter(cells -> cells.length >= CELLS && !LEFT_OUT.contains(cells[7]))
                .map(Town::of)
                .toList();
    }

    private static Town of(String[] cells) {
        return new Town(
                cells[0],
                cells[1],
                cells[2],
                List.of(cells[3].split(",")),
                Double.parseDouble(cells[4]),
                Double.parseDouble(cells[5]),
                cells[7],
                cells[8],
                cells[10],
                cells[11],
                cells[14].isEmpty() ? 0 : Long.parseLong(cells[14]));
    }

    String first() {
        return country + "." + admin1;
    }

    String second() {
        return first() + "." + admin2;
    }

    boolean isQuarter() {
        return feature.equals("PPLX");
    }

    PlaceRow row() {
        return new PlaceRow(
                number,
                name,
                Aliases.of(name, ascii, others, people),
                latitude,
                longitude,
                feature,
                country,
                admin1,
                people);
    }
}
