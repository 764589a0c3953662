package dev.parallax.lexicon;

import dev.parallax.model.Place;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/// `countries.tsv`: which country a name, an adjective, a people or a capital belongs to.
public final class Countries {
    /// Shorter forms are names only as they are written: "US", not "us".
    private static final int SHORT = 4;

    private final Map<String, Country> byCode = new HashMap<>();
    private final Map<String, Country> byName = new HashMap<>();
    private final Map<String, Country> byAdjective = new HashMap<>();
    private final Map<String, Country> byPeople = new HashMap<>();
    private final Map<String, Country> byCapital = new HashMap<>();

    private Countries() {}

    public static Countries of(Lexicon lexicon) {
        Countries countries = new Countries();
        lexicon.each("countries.tsv", row -> countries.add(country(row)));
        return countries;
    }

    private void add(Country country) {
        byCode.put(country.code(), country);
        byCode.put(country.code2(), country);
        country.names().forEach(name -> put(byName, name, country));
        country.adjectives().forEach(name -> put(byAdjective, name, country));
        country.people().forEach(name -> put(byPeople, name, country));
        country.capitals().forEach(name -> put(byCapital, name, country));
    }

    private static void put(Map<String, Country> map, String name, Country country) {
        map.put(name, country);
        if (name.length() > SHORT) map.putIfAbsent(name.toUpperCase(Locale.ROOT), country);
    }

    /// By ISO 3166 code of two or three letters.
    public Optional<Country> coded(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    public Optional<Country> named(String name) {
        return find(byName, name);
    }

    /// By an adjective ("Nigerien").
    public Optional<Country> adjective(String word) {
        return find(byAdjective, word);
    }

    /// By the word for its people, in the plural or singular ("Nigeriens", "Dane").
    public Optional<Country> people(String word) {
        return find(byPeople, word);
    }

    /// By the capital whose name stands for its government.
    public Optional<Country> capital(String name) {
        return find(byCapital, name);
    }

    private static Optional<Country> find(Map<String, Country> map, String name) {
        Country country = map.get(name);
        return Optional.ofNullable(country != null ? country : map.get(name.replace('’', '\'')));
    }

    /// By any of the four.
    public Optional<Country> any(String word) {
        return named(word).or(() -> adjective(word)).or(() -> people(word));
    }

    private static Country country(Row row) {
        List<String> names = new ArrayList<>();
        names.add(row.get("name"));
        names.addAll(row.list("aliases"));
        OptionalLong number = row.find("geonames")
                .map(cell -> OptionalLong.of(Cells.whole(row, cell)))
                .orElse(OptionalLong.empty());
        Place.Point point = Cells.point(row);
        Place place = new Place(number, row.get("name"), Optional.of(row.get("iso3")), point, "PCLI");
        return new Country(
                row.get("iso3"),
                row.get("iso2"),
                names,
                row.list("adjectives"),
                row.list("people"),
                row.list("capitals"),
                place);
    }
}
