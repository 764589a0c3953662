package dev.parallax.articles;

import dev.parallax.lexicon.Lexicon;
import dev.parallax.lexicon.MonthNameTable;
import dev.parallax.lexicon.OutletTable;
import java.util.Map;

/// The tables that both layouts read mastheads by.
record Newsroom(
        OutletTable outlets,
        Bylines bylines,
        LineCues cues,
        Stamps stamps,
        DateCues dateCues,
        DayWeights weights,
        InferredDay inferred) {
    Newsroom(Lexicon lexicon) {
        this(lexicon, MonthNameTable.of(lexicon));
    }

    private Newsroom(Lexicon lexicon, Map<String, Integer> months) {
        this(
                OutletTable.of(lexicon),
                new Bylines(lexicon),
                new LineCues(lexicon),
                new Stamps(months),
                new DateCues(lexicon),
                DayWeights.shipped(),
                new InferredDay(new Stamps(months), months));
    }
}
