package dev.parallax.mentions.time;

import dev.parallax.lexicon.Lexicon;
import dev.parallax.lexicon.NumberTable;
import dev.parallax.lexicon.PhraseTable;
import dev.parallax.text.Lexemes;
import dev.parallax.text.NumberReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// All rules together: finds each time expression of a text, the longest at each place, left to right.
final class TimeGrammar {
    private final TimeRule rules;
    private final PhraseTable words;

    TimeGrammar(Lexicon lexicon) {
        words = PhraseTable.of(lexicon, "times.tsv");
        NumberReader numbers = new NumberReader(NumberTable.of(lexicon));
        RelativeDates relative = new RelativeDates(words);
        Spans spans = new Spans(words, numbers);
        YearParts parts = new YearParts(words, relative);
        TimeRule days = new AnyOf(List.of(new CalendarDates(words), relative, new WeekDates(words), spans, parts));
        TimeRule plain =
                new AnyOf(List.of(days, new Clock(words, days), new Years(words, numbers), new FixedPhrases(words)));
        rules = new AnyOf(List.of(plain, new ModifiedTimes(words, plain)));
    }

    List<Found> find(Lexemes lexemes) {
        List<Found> all = new ArrayList<>();
        int at = 0;
        while (at < lexemes.size()) {
            Optional<Found> found = rules.at(lexemes, at);
            found.ifPresent(all::add);
            at = found.map(Found::to).orElse(at + 1);
        }
        return all;
    }

    Tense tense(Lexemes lexemes, Found found) {
        return Tense.around(lexemes, found.from(), found.to(), words);
    }
}
