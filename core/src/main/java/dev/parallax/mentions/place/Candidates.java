package dev.parallax.mentions.place;

import dev.parallax.lexicon.Country;
import dev.parallax.lexicon.Gazetteer;
import dev.parallax.lexicon.Regions;
import dev.parallax.mentions.place.Candidate.Sort;
import dev.parallax.mentions.place.Candidate.Spelt;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Everything on earth that a place name may mean.
final class Candidates {
    private static final int MOST = 60;
    private static final int LONGEST = 80;

    private final PlaceTables tables;
    private final Spellings spellings;

    Candidates(PlaceTables tables) {
        this.tables = tables;
        this.spellings = new Spellings(tables.words());
    }

    /// By the name as it stands or, where no table has it, by what it may be another spelling of.
    List<Candidate> of(String raw) {
        String name = Spellings.initialsJoined(raw.strip());
        if (name.isEmpty() || name.length() > LONGEST) return List.of();
        List<Candidate> found = known(name);
        if (!found.isEmpty()) return withKinds(name, found);
        for (Spellings.Way way : spellings.of(name)) {
            found = way.narrow(known(way.name()));
            if (!found.isEmpty())
                return found.stream().map(each -> each.spelt(way.how())).toList();
        }
        return List.of();
    }

    /// "DeKalb" may be DeKalb County too.
    private List<Candidate> withKinds(String name, List<Candidate> found) {
        if (name.indexOf(' ') > 0 || found.getFirst().sort() == Sort.COUNTRY) return found;
        List<Candidate> all = new ArrayList<>(found);
        for (Gazetteer.Entry county : tables.gazetteer().find(name + " County"))
            all.add(town(county).spelt(Spelt.WITH_KIND));
        return all;
    }

    /// What the tables have under this very name.
    List<Candidate> known(String raw) {
        String name = Spellings.initialsJoined(raw);
        List<Candidate> found = new ArrayList<>();
        tables.countries().named(name).ifPresent(country -> found.add(of(country, Sort.COUNTRY)));
        boolean country = !found.isEmpty();
        if (!country) people(name).ifPresent(found::add);
        List<Regions.Region> regions = tables.regions().find(name);
        regions.forEach(region -> found.add(of(region, region.admin1().isEmpty() ? Sort.REGION : Sort.DIVISION)));
        if (isAcronym(name)) return found;
        for (Gazetteer.Entry entry : tables.gazetteer().find(name)) {
            if (!isListed(entry, regions) && !(entry.alias() && country)) found.add(town(entry));
        }
        return found.size() > MOST ? largest(found) : found;
    }

    /// "Nigerien", "Texans", "Kurds": a country or region by its people.
    private Optional<Candidate> people(String name) {
        Optional<Candidate> country = tables.countries()
                .adjective(name)
                .or(() -> tables.countries().people(name))
                .map(people -> of(people, Sort.PEOPLE));
        return country.or(() -> tables.regions().people(name).map(region -> of(region, Sort.PEOPLE)))
                .or(() -> tables.groups()
                        .find(name)
                        .flatMap(group -> group.country())
                        .flatMap(tables.countries()::coded)
                        .map(people -> of(people, Sort.PEOPLE)));
    }

    /// "EU" is no town, though one is called Eu.
    private static boolean isAcronym(String name) {
        return name.length() <= 3 && name.equals(name.toUpperCase(Locale.ROOT));
    }

    private static boolean isListed(Gazetteer.Entry entry, List<Regions.Region> regions) {
        return entry.place().feature().equals("ADM1")
                && regions.stream()
                        .anyMatch(region -> !region.admin1().isEmpty()
                                && region.place().country().equals(entry.place().country()));
    }

    private static Candidate of(Country country, Sort sort) {
        return new Candidate(country.place(), country.code(), "", sort, 0, false, Spelt.EXACTLY);
    }

    private static Candidate of(Regions.Region region, Sort sort) {
        String country = region.place().country().orElse("");
        return new Candidate(region.place(), country, region.admin1(), sort, 0, false, Spelt.EXACTLY);
    }

    private static Candidate town(Gazetteer.Entry entry) {
        String country = entry.place().country().orElse("");
        return new Candidate(
                entry.place(), country, entry.admin1(), Sort.TOWN, entry.population(), entry.alias(), Spelt.EXACTLY);
    }

    /// Those that are no towns, then the largest towns.
    private static List<Candidate> largest(List<Candidate> found) {
        return found.stream()
                .sorted(Comparator.comparing((Candidate each) -> each.sort() == Sort.TOWN)
                        .thenComparing(Candidate::people, Comparator.reverseOrder()))
                .limit(MOST)
                .toList();
    }
}
