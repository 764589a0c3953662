package dev.parallax.mentions.place;

import dev.parallax.lexicon.Countries;
import dev.parallax.lexicon.Gazetteer;
import dev.parallax.lexicon.Groups;
import dev.parallax.lexicon.Lexicon;
import dev.parallax.lexicon.NameWords;
import dev.parallax.lexicon.Regions;
import dev.parallax.lexicon.Weights;

/// All that the lexicon knows about places, loaded once.
public record PlaceTables(
        Countries countries, Gazetteer gazetteer, Regions regions, Groups groups, NameWords words, Weights clues) {
    public static PlaceTables of(Lexicon lexicon) {
        Countries countries = Countries.of(lexicon);
        return of(lexicon, countries, Gazetteer.of(lexicon, countries), NameWords.of(lexicon));
    }

    /// The same, with the tables that others have loaded already.
    public static PlaceTables of(Lexicon lexicon, Countries countries, Gazetteer gazetteer, NameWords words) {
        return new PlaceTables(
                countries,
                gazetteer,
                Regions.of(lexicon),
                Groups.of(lexicon),
                words,
                Weights.of(lexicon, "placeclues.tsv"));
    }
}
