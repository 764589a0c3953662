package dev.parallax.mentions.place;

import dev.parallax.model.Place;

/// A place that a name may mean, with what the tables say of it.
///
/// @param country alpha-3, empty for seas and regions of several countries; `admin1` likewise
/// @param people who live there, 0 when unknown
/// @param alias whether the name is one of its other names
record Candidate(Place place, String country, String admin1, Sort sort, long people, boolean alias, Spelt spelt) {
    /// Which table it is from.
    enum Sort {
        COUNTRY,
        PEOPLE,
        REGION,
        DIVISION,
        TOWN
    }

    /// How the name had to be changed before a table knew it.
    enum Spelt {
        EXACTLY,
        OTHERWISE,
        WITHOUT_KIND,
        WITH_KIND,
        PARTLY
    }

    Candidate spelt(Spelt how) {
        return new Candidate(place, country, admin1, sort, people, alias, how);
    }

    boolean holdsOthers() {
        return sort == Sort.COUNTRY || sort == Sort.PEOPLE || isDivision();
    }

    boolean isDivision() {
        return place.feature().equals("ADM1") && !admin1.isEmpty();
    }

    /// The first division it is or lies in, unlike any of another country; empty when unknown.
    String division() {
        return admin1.isEmpty() ? "" : country + "." + admin1;
    }

    boolean isWithin(double kilometres, Candidate other) {
        return place.point().kilometresTo(other.place().point()) <= kilometres;
    }

    boolean liesIn(Candidate other) {
        return !place.equals(other.place())
                && country.equals(other.country())
                && (other.admin1().isEmpty() || other.admin1().equals(admin1));
    }
}
