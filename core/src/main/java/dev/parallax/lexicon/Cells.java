package dev.parallax.lexicon;

import dev.parallax.model.Place;
import dev.parallax.model.event.Sector;
import java.util.ArrayList;
import java.util.List;

/// Reads numbers, points and codes out of cells, naming the line when it cannot.
final class Cells {
    private Cells() {}

    static long whole(Row row, String cell) {
        try {
            return Long.parseLong(cell);
        } catch (NumberFormatException e) {
            throw row.wrong("'" + cell + "' is no whole number");
        }
    }

    static Place.Point point(Row row) {
        try {
            return new Place.Point(Double.parseDouble(row.get("lat")), Double.parseDouble(row.get("lon")));
        } catch (IllegalArgumentException e) {
            throw row.wrong("'" + row.get("lat") + "', '" + row.get("lon") + "' are no degrees");
        }
    }

    static List<Sector> sectors(Row row) {
        List<Sector> sectors = new ArrayList<>();
        for (String code : row.find("sectors").map(cell -> cell.split("[,|]")).orElse(new String[0])) {
            try {
                sectors.add(Sector.valueOf(code));
            } catch (IllegalArgumentException e) {
                throw row.wrong("'" + code + "' is no sector of PLOVER");
            }
        }
        return List.copyOf(sectors);
    }
}
