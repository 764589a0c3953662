package dev.parallax.mentions.place;

import dev.parallax.mentions.place.NameScan.Heard;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What the names of a text say of where it is set. Read twice: first each name counts for its candidates by what the
/// tables know, then by what the other names of the text make of it.
public final class Surroundings {
    private final Map<String, Heard> names;
    private final Map<String, List<Double>> shares;
    private final Support all;
    private final Set<String> countriesNamed = new HashSet<>();
    private final Set<String> divisionsNamed = new HashSet<>();
    private final Map<String, Integer> divisionsByCountry = new HashMap<>();
    private double weight;
    private double countryWeight;

    /// @param shares for each name how it falls to its candidates, together at most 1
    Surroundings(Map<String, Heard> names, Map<String, List<Double>> shares) {
        this.names = names;
        this.shares = shares;
        this.all = new Support();
        names.forEach((name, heard) -> {
            add(all, heard, 1);
            named(heard);
        });
    }

    private void named(Heard heard) {
        Candidate first = heard.candidates().getFirst();
        if (first.sort() == Candidate.Sort.COUNTRY || first.sort() == Candidate.Sort.PEOPLE)
            countriesNamed.add(first.country());
        weight += heard.weight();
        if (first.sort() == Candidate.Sort.COUNTRY) countryWeight += heard.weight();
        for (Candidate each : heard.candidates()) {
            if (each.sort() == Candidate.Sort.DIVISION) divisionsByCountry.merge(each.country(), 1, Integer::sum);
            if (each.isDivision()) divisionsNamed.add(each.division());
        }
    }

    private void add(Support support, Heard heard, double sign) {
        List<Double> share = shares.getOrDefault(heard.name(), List.of());
        for (int i = 0; i < share.size(); i++)
            support.add(heard.candidates().get(i), sign * share.get(i) * heard.weight());
    }

    Map<String, Heard> names() {
        return names;
    }

    /// What all other names say: a name is no witness for itself.
    Others without(String name) {
        Heard own = names.get(name);
        Support minus = new Support();
        if (own != null) add(minus, own, 1);
        return new Others(minus, own);
    }

    /// The text but for one name.
    final class Others {
        private final Support own;
        private final @Nullable Heard heard;

        private Others(Support own, @Nullable Heard heard) {
            this.own = own;
            this.heard = heard;
        }

        double country(Candidate candidate) {
            return Math.max(0, all.country(candidate) - own.country(candidate));
        }

        double division(Candidate candidate) {
            return Math.max(0, all.division(candidate) - own.division(candidate));
        }

        double nearBy(Candidate candidate) {
            return Math.max(0, all.nearBy(candidate) - own.nearBy(candidate));
        }

        double area(Candidate candidate) {
            return Math.max(0, all.area(candidate) - own.area(candidate));
        }

        boolean isCountryNamed(Candidate candidate) {
            return !candidate.place().isCountry() && countriesNamed.contains(candidate.country());
        }

        boolean isDivisionNamed(Candidate candidate) {
            return !candidate.isDivision() && divisionsNamed.contains(candidate.division());
        }

        /// How many countries it names beside the candidate's.
        int countries(Candidate candidate) {
            return countriesNamed.size() - (countriesNamed.contains(candidate.country()) ? 1 : 0);
        }

        /// How many states of the candidate's country it names beside the candidate.
        int divisions(Candidate candidate) {
            boolean own = heard != null && heard.candidates().contains(candidate);
            return divisionsByCountry.getOrDefault(candidate.country(), 0) - (own ? 1 : 0);
        }

        /// The share of countries among all that the text names, 0 to 1.
        double worldliness() {
            boolean country = heard != null && heard.candidates().getFirst().sort() == Candidate.Sort.COUNTRY;
            double own = heard == null ? 0 : heard.weight();
            double rest = weight - own;
            return rest <= 0 ? 0 : (countryWeight - (country ? own : 0)) / rest;
        }

        /// Where the text says elsewhere that the place of this name lies.
        Optional<Candidate> inside() {
            return heard == null ? Optional.empty() : heard.inside();
        }
    }
}
