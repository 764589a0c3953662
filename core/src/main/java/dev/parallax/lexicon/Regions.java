package dev.parallax.lexicon;

import dev.parallax.model.Place;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/// `regions.tsv`: seas, islands, mountains, rivers, regions, and the divisions that news writes short ("N.S.W.").
public final class Regions {
    private static final int SHORT = 4;

    /// A region; `admin1` is its code when it is a first division of its country.
    public record Region(Place place, String admin1) {}

    private final Map<String, List<Region>> byName = new HashMap<>();
    private final Map<String, Region> byPeople = new HashMap<>();
    private final Map<String, Region> byDivision = new HashMap<>();

    private Regions() {}

    public static Regions of(Lexicon lexicon) {
        Regions regions = new Regions();
        lexicon.each("regions.tsv", row -> {
            OptionalLong number = row.find("geonames")
                    .map(cell -> OptionalLong.of(Cells.whole(row, cell)))
                    .orElse(OptionalLong.empty());
            Place place = new Place(number, row.get("name"), row.find("country"), Cells.point(row), row.get("feature"));
            Region region = new Region(place, row.get("admin1"));
            regions.put(row.get("name"), region);
            row.list("aliases").forEach(alias -> regions.put(alias, region));
            row.list("people").forEach(people -> regions.byPeople.put(people, region));
            if (!region.admin1().isEmpty()) regions.byDivision.put(row.get("country") + "." + region.admin1(), region);
        });
        return regions;
    }

    private void put(String name, Region region) {
        byName.computeIfAbsent(name, key -> new ArrayList<>()).add(region);
        String upper = name.toUpperCase(Locale.ROOT);
        if (name.length() > SHORT && !upper.equals(name))
            byName.computeIfAbsent(upper, key -> new ArrayList<>()).add(region);
    }

    public List<Region> find(String name) {
        return byName.getOrDefault(name.replace('’', '\''), List.of());
    }

    /// By the adjective or the word for its people ("Texan", "Europeans").
    public Optional<Region> people(String word) {
        return Optional.ofNullable(byPeople.get(word));
    }

    /// The first division of a country (alpha-3) with this code, where the table has it.
    public Optional<Region> division(String country, String admin1) {
        return Optional.ofNullable(byDivision.get(country + "." + admin1));
    }
}
