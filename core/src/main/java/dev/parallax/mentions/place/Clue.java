package dev.parallax.mentions.place;

import java.util.Locale;

/// What speaks for or against a candidate. The first group is known from the tables, the second from the text; the last
/// speaks for "no such place known". What each counts for is fitted: `placeclues.tsv`.
enum Clue {
    COUNTRY,
    /// meant by the name or adjective of its people
    PEOPLE,
    /// a sea, river, region, mountain
    REGION,
    /// a first division that news names, such as a state
    DIVISION,
    /// logarithm of the people who live there
    SIZE,
    /// how far it goes beyond a hundred thousand people
    BIG,
    /// the largest of its name
    LARGEST,
    CAPITAL,
    SEAT,
    LESSER_SEAT,
    QUARTER,
    FIRST_DIVISION,
    SECOND_DIVISION,
    ALIAS,
    UNPEOPLED,
    RESPELT,
    WITHOUT_KIND,
    WITH_KIND,
    PART,

    /// how much of what the text names lies in the country, the division, within a day's drive, near by
    SAME_COUNTRY,
    SAME_DIVISION,
    SAME_AREA,
    NEAR_BY,
    COUNTRY_NAMED,
    DIVISION_NAMED,
    SAID,
    SAID_ELSEWHERE,
    CONTRADICTED,
    /// how many others of its kind the text names: countries, or states of one country
    OTHER_COUNTRIES,
    OTHER_DIVISIONS,

    /// the same in a text that names many countries and little else
    SIZE_IN_WORLD,
    NEAR_IN_WORLD,
    COUNTRY_IN_WORLD,
    DIVISION_IN_WORLD,

    UNKNOWN,
    UNKNOWN_PART,
    UNKNOWN_CONTRADICTED,
    UNKNOWN_SMALL;

    /// Its name in the table.
    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
