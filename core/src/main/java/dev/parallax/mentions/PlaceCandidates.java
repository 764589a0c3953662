package dev.parallax.mentions;

import dev.parallax.lexicon.Gazetteer;
import dev.parallax.lexicon.NameWords.Cue;
import dev.parallax.lexicon.Regions;
import dev.parallax.model.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Everything on earth that a place name may mean.
final class PlaceCandidates {
    private static final double COUNTRY = 8;
    private static final double PEOPLE = 9;
    private static final double REGION = 9;
    private static final double DIVISION = 6.3;
    private static final double CAPITAL = 1;
    private static final double SEAT = 0.3;
    private static final double ALIAS = -1.2;
    private static final double QUARTER = -0.7;
    private static final double DIVISION_BESIDE_TOWN = -0.6;
    private static final int MOST = 60;
    private static final Map<String, String> SHORT =
            Map.of("st ", "saint ", "ft ", "fort ", "mt ", "mount ", "saint ", "st ", "ste ", "sainte ");

    /// A place with what speaks for it before the context is known.
    ///
    /// @param country alpha-3, empty for seas and regions of several; `admin1` likewise
    record Candidate(Place place, String country, String admin1, double prior) {}

    private final NameTables tables;

    PlaceCandidates(NameTables tables) {
        this.tables = tables;
    }

    List<Candidate> of(String raw) {
        String name = Known.initialsJoined(raw.strip());
        List<Candidate> found = exactly(name);
        if (found.isEmpty()) found = respelt(name);
        if (found.isEmpty()) found = withoutKind(name);
        if (found.isEmpty()) found = withCounty(name);
        if (found.isEmpty()) found = withoutDirection(name);
        return found.isEmpty() ? firstPart(name) : found;
    }

    /// What the tables have under this very name.
    List<Candidate> known(String name) {
        return exactly(Known.initialsJoined(name));
    }

    private List<Candidate> exactly(String name) {
        List<Candidate> found = new ArrayList<>();
        tables.countries().named(name).ifPresent(country -> found.add(country(country.place(), COUNTRY)));
        boolean country = !found.isEmpty();
        tables.countries()
                .adjective(name)
                .or(() -> tables.countries().people(name))
                .filter(people -> !country)
                .ifPresent(people -> found.add(country(people.place(), PEOPLE)));
        tables.groups()
                .find(name)
                .flatMap(group -> group.country())
                .flatMap(tables.countries()::coded)
                .ifPresent(home -> found.add(country(home.place(), PEOPLE)));
        for (Regions.Region region : tables.regions().find(name)) {
            double prior = region.admin1().isEmpty() ? REGION : DIVISION;
            found.add(new Candidate(region.place(), region.place().country().orElse(""), region.admin1(), prior));
        }
        for (Gazetteer.Entry entry : tables.gazetteer().find(name)) {
            if (!isListedDivision(entry, name) && !(entry.alias() && country) && !isAcronym(name))
                found.add(town(entry));
        }
        return found.size() > MOST ? best(found) : found;
    }

    /// "EU" is no town, though one is called Eu.
    private static boolean isAcronym(String name) {
        return name.length() <= 3 && name.equals(name.toUpperCase(Locale.ROOT));
    }

    private static Candidate country(Place place, double prior) {
        return new Candidate(place, place.country().orElse(""), "", prior);
    }

    private boolean isListedDivision(Gazetteer.Entry entry, String name) {
        if (!entry.place().feature().equals("ADM1")) return false;
        return tables.regions().find(name).stream()
                .anyMatch(
                        region -> region.place().country().equals(entry.place().country())
                                && !region.admin1().isEmpty());
    }

    private static Candidate town(Gazetteer.Entry entry) {
        String feature = entry.place().feature();
        double prior = Math.log10(entry.population() + 10.0);
        if (feature.equals("PPLC")) prior += CAPITAL;
        if (feature.equals("PPLA")) prior += SEAT;
        if (feature.equals("PPLX")) prior += QUARTER;
        if (feature.startsWith("ADM")) prior += DIVISION_BESIDE_TOWN;
        if (entry.alias()) prior += ALIAS;
        return new Candidate(entry.place(), entry.place().country().orElse(""), entry.admin1(), prior);
    }

    private static List<Candidate> best(List<Candidate> found) {
        return found.stream()
                .sorted((a, b) -> Double.compare(b.prior(), a.prior()))
                .limit(MOST)
                .toList();
    }

    /// "St. Louis" and "Saint Louis" are one name.
    private List<Candidate> respelt(String name) {
        String plain = name.replace(".", "").toLowerCase(Locale.ROOT);
        for (Map.Entry<String, String> spelling : new java.util.TreeMap<>(SHORT).entrySet()) {
            if (!plain.startsWith(spelling.getKey())) continue;
            List<Candidate> found = exactly(
                    spelling.getValue() + plain.substring(spelling.getKey().length()));
            if (!found.isEmpty()) return found;
        }
        return List.of();
    }

    /// "Zinder region", "city of Niamey", "Helmand Province": the name without its kind.
    private List<Candidate> withoutKind(String name) {
        int blank = name.lastIndexOf(' ');
        if (blank < 0) return List.of();
        String kind = name.substring(blank + 1);
        if (tables.words().is(Cue.PLACE, kind) || tables.words().is(Cue.PLACE, capitalised(kind)))
            return divisionsFirst(exactly(name.substring(0, blank)), capitalised(kind));
        int of = name.indexOf(" of ");
        return of > 0 && tables.words().is(Cue.PLACE_OF, capitalised(name.substring(0, of)))
                ? exactly(name.substring(of + 4))
                : List.of();
    }

    private static List<Candidate> divisionsFirst(List<Candidate> found, String kind) {
        if (kind.equals("City") || kind.equals("Town") || kind.equals("Village")) return found;
        List<Candidate> divisions = found.stream()
                .filter(candidate -> candidate.place().feature().startsWith("ADM"))
                .toList();
        return divisions.isEmpty() ? found : divisions;
    }

    private static String capitalised(String word) {
        return word.isEmpty() ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    private List<Candidate> withCounty(String name) {
        for (String kind : List.of(
                " County",
                " Parish",
                " State",
                " District",
                " Province",
                " Region",
                " Governorate",
                " Oblast",
                " City",
                " Island",
                " Islands")) {
            List<Candidate> found = exactly(name + kind);
            if (!found.isEmpty()) return found;
        }
        return List.of();
    }

    /// "southern Mali" lies in Mali.
    private List<Candidate> withoutDirection(String name) {
        int blank = name.indexOf(' ');
        return blank > 0 && tables.words().is(Cue.MODIFIER, capitalised(name.substring(0, blank)))
                ? exactly(name.substring(blank + 1))
                : List.of();
    }

    private List<Candidate> firstPart(String name) {
        int comma = name.indexOf(',');
        return comma > 0 ? exactly(name.substring(0, comma).strip()) : List.of();
    }

    Optional<String> country(String name) {
        return tables.countries().any(Known.initialsJoined(name)).map(country -> country.code());
    }
}
