package dev.parallax.articles;

import dev.parallax.lexicon.Lexicon;
import dev.parallax.lexicon.MonthNameTable;
import dev.parallax.lexicon.OutletTable;

/// The tables that both layouts read mastheads by.
record Newsroom(OutletTable outlets, Bylines bylines, LineCues cues, Stamps stamps) {
    Newsroom(Lexicon lexicon) {
        this(
                OutletTable.of(lexicon),
                new Bylines(lexicon),
                new LineCues(lexicon),
                new Stamps(MonthNameTable.of(lexicon)));
    }
}
