package dev.parallax.training.places;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/// The first and second divisions of countries: they lie where their towns lie, and have as many people.
final class Divisions {
    /// Which divisions; the code of one names its country and those it is part of, parted by points.
    enum Level {
        FIRST("ADM1"),
        SECOND("ADM2");

        private final String feature;

        Level(String feature) {
            this.feature = feature;
        }

        private String code(Town town) {
            return switch (this) {
                case FIRST -> town.first();
                case SECOND -> town.second();
            };
        }
    }

    private final List<Town> towns;
    private final DivisionKinds kinds = DivisionKinds.shipped();

    Divisions(List<Town> towns) {
        this.towns = List.copyOf(towns);
    }

    /// Those in which a town is known; the point of the others is not.
    List<PlaceRow> rows(JsonNode divisions, Level level) {
        Map<String, Inside> inside = new HashMap<>();
        for (Town town : towns)
            inside.computeIfAbsent(level.code(town), code -> new Inside()).add(town);
        List<PlaceRow> rows = new ArrayList<>();
        for (JsonNode division : divisions) {
            Inside own = inside.get(division.get("code").asString());
            if (own != null) rows.add(row(division, own, level));
        }
        return rows;
    }

    private PlaceRow row(JsonNode division, Inside inside, Level level) {
        String name = division.get("name").asString();
        String[] code = division.get("code").asString().split("\\.", -1);
        List<String> aliases = new ArrayList<>(Aliases.of(name, Aliases.plain(name), List.of(), 0));
        // "Province of Laguna" is Laguna too, unless a town of that name lies in it and stands for both
        kinds.without(Aliases.plain(name))
                .filter(bare -> !inside.names.contains(Aliases.key(bare)))
                .ifPresent(aliases::add);
        return new PlaceRow(
                "",
                name,
                aliases,
                (inside.south + inside.north) / 2,
                (inside.west + inside.east) / 2,
                level.feature,
                code[0],
                code[1],
                inside.people);
    }

    /// What lies in one division.
    private static final class Inside {
        private double south = 90;
        private double north = -90;
        private double west = 180;
        private double east = -180;
        private long people;
        private final Set<String> names = new HashSet<>();

        void add(Town town) {
            south = Math.min(south, town.latitude());
            north = Math.max(north, town.latitude());
            west = Math.min(west, town.longitude());
            east = Math.max(east, town.longitude());
            names.add(Aliases.key(town.name()));
            // people of a quarter are counted with their town
            if (!town.isQuarter()) people += town.people();
        }
    }
}
