package dev.parallax.mentions;

import dev.parallax.lexicon.Agents;
import dev.parallax.lexicon.Countries;
import dev.parallax.lexicon.Gazetteer;
import dev.parallax.lexicon.Groups;
import dev.parallax.lexicon.KnownActors;
import dev.parallax.lexicon.Lexicon;
import dev.parallax.lexicon.NameWords;
import dev.parallax.lexicon.Navies;
import dev.parallax.lexicon.Regions;
import dev.parallax.lexicon.Titles;
import dev.parallax.lexicon.WordFrequencies;

/// All that the lexicon knows about names, loaded once.
record NameTables(
        Countries countries,
        Gazetteer gazetteer,
        Regions regions,
        Agents agents,
        Titles titles,
        KnownActors actors,
        NameWords words,
        Groups groups,
        Navies navies,
        WordFrequencies frequencies) {

    static NameTables of(Lexicon lexicon) {
        Countries countries = Countries.of(lexicon);
        return new NameTables(
                countries,
                Gazetteer.of(lexicon, countries),
                Regions.of(lexicon),
                Agents.of(lexicon),
                Titles.of(lexicon),
                KnownActors.of(lexicon),
                NameWords.of(lexicon),
                Groups.of(lexicon),
                Navies.of(lexicon),
                WordFrequencies.of(lexicon));
    }
}
