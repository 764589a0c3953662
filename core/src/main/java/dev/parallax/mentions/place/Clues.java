package dev.parallax.mentions.place;

import static dev.parallax.mentions.place.Clue.*;

import dev.parallax.mentions.place.Candidate.Sort;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reads the clues for one candidate: a number each, 0 where a clue is silent.
final class Clues {
    private static final double FAINT = 0.05;
    private static final double LARGE = 7;
    private static final double TOWN = 5;

    private final Map<Clue, Double> values = new EnumMap<>(Clue.class);

    private Clues() {}

    /// What the tables say of a candidate.
    static Clues known(Candidate candidate) {
        Clues clues = new Clues();
        switch (candidate.sort()) {
            case COUNTRY -> clues.set(COUNTRY);
            case PEOPLE -> clues.set(PEOPLE);
            case REGION -> clues.set(REGION);
            case DIVISION -> clues.set(DIVISION);
            case TOWN -> clues.town(candidate);
        }
        switch (candidate.spelt()) {
            case EXACTLY -> {}
            case OTHERWISE -> clues.set(RESPELT);
            case WITHOUT_KIND -> clues.set(WITHOUT_KIND);
            case WITH_KIND -> clues.set(WITH_KIND);
            case PARTLY -> clues.set(PART);
        }
        return clues;
    }

    private void town(Candidate candidate) {
        double size = Math.log10(candidate.people() + 10.0);
        set(SIZE, size);
        set(BIG, Math.max(0, size - TOWN));
        if (candidate.people() == 0) set(UNPEOPLED);
        if (candidate.alias()) set(ALIAS);
        switch (candidate.place().feature()) {
            case "PPLC" -> set(CAPITAL);
            case "PPLA" -> set(SEAT);
            case "PPLA2", "PPLA3", "PPLA4" -> set(LESSER_SEAT);
            case "PPLX" -> set(QUARTER);
            case "ADM1" -> set(FIRST_DIVISION);
            case "ADM2" -> set(SECOND_DIVISION);
            default -> {}
        }
    }

    /// What the tables and the text say.
    ///
    /// @param said the country or division that the text names right behind the name
    static Clues of(Candidate candidate, List<Candidate> all, Surroundings.Others others, Optional<Candidate> said) {
        Clues clues = known(candidate);
        if (candidate.people() > 0 && all.stream().noneMatch(each -> each.people() > candidate.people()))
            clues.set(LARGEST);
        clues.world(candidate, others);
        clues.set(SAME_COUNTRY, log(others.country(candidate)));
        clues.set(SAME_DIVISION, log(others.division(candidate)));
        clues.set(SAME_AREA, log(others.area(candidate)));
        clues.set(NEAR_BY, log(others.nearBy(candidate)));
        if (others.isCountryNamed(candidate)) clues.set(COUNTRY_NAMED);
        if (others.isDivisionNamed(candidate)) clues.set(DIVISION_NAMED);
        if (said.isPresent()) clues.set(candidate.liesIn(said.get()) ? SAID : CONTRADICTED);
        else if (others.inside().filter(candidate::liesIn).isPresent()) clues.set(SAID_ELSEWHERE);
        return clues;
    }

    private void world(Candidate candidate, Surroundings.Others others) {
        double worldliness = others.worldliness();
        switch (candidate.sort()) {
            case COUNTRY -> {
                set(OTHER_COUNTRIES, Math.log1p(others.countries(candidate)));
                set(COUNTRY_IN_WORLD, worldliness);
            }
            case DIVISION -> {
                set(OTHER_DIVISIONS, Math.log1p(others.divisions(candidate)));
                set(DIVISION_IN_WORLD, worldliness);
            }
            case TOWN -> {
                set(SIZE_IN_WORLD, worldliness * values.getOrDefault(SIZE, 0.0));
                set(NEAR_IN_WORLD, worldliness * log(others.nearBy(candidate)));
            }
            case PEOPLE, REGION -> {}
        }
    }

    /// What speaks for none of them.
    static Clues unknown(List<Candidate> found, Optional<Candidate> said) {
        Clues clues = new Clues();
        clues.set(UNKNOWN);
        if (found.getFirst().spelt() != Candidate.Spelt.EXACTLY) clues.set(UNKNOWN_PART);
        if (said.isPresent() && found.stream().noneMatch(each -> each.liesIn(said.get())))
            clues.set(UNKNOWN_CONTRADICTED);
        boolean towns = found.stream().allMatch(each -> each.sort() == Sort.TOWN);
        long people = found.stream().mapToLong(Candidate::people).max().orElse(0);
        if (towns) clues.set(UNKNOWN_SMALL, LARGE - Math.log10(people + 10.0));
        return clues;
    }

    private void set(Clue clue) {
        set(clue, 1);
    }

    private void set(Clue clue, double value) {
        values.put(clue, value);
    }

    /// From 0 for nothing upwards, slower and slower.
    private static double log(double weight) {
        return Math.log((weight + FAINT) / FAINT);
    }

    double score(Map<Clue, Double> weights) {
        double sum = 0;
        for (Map.Entry<Clue, Double> clue : values.entrySet())
            sum += weights.getOrDefault(clue.getKey(), 0.0) * clue.getValue();
        return sum;
    }

    List<Double> values() {
        return Arrays.stream(Clue.values())
                .map(clue -> values.getOrDefault(clue, 0.0))
                .toList();
    }
}
