package dev.parallax.mentions.time;

import dev.parallax.lexicon.Lexicon;
import dev.parallax.lexicon.NumberTable;
import dev.parallax.lexicon.PhraseTable;
import dev.parallax.text.Lexemes;
import dev.parallax.text.NumberReader;
import dev.parallax.text.NumberWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// All rules together: finds each time expression of a text, the longest at each place, left to right.
final class TimeGrammar {
    /// Kinds of words that stand around times and begin none.
    private static final Set<String> AROUND = Set.of("past", "future", "leads", "lasting", "filler", "zone");

    private final TimeRule rules;
    private final PhraseTable words;
    private final NumberWords numbers;
    private final Set<String> openers;

    TimeGrammar(Lexicon lexicon) {
        words = PhraseTable.of(lexicon, "times.tsv");
        numbers = NumberTable.of(lexicon);
        openers = words.firstWords(AROUND);
        NumberReader reader = new NumberReader(numbers);
        RelativeDates relative = new RelativeDates(words);
        TimeRule spans = new Spans(words, new TimeAmounts(words, reader));
        TimeRule recurrences = new Recurrences(words, reader);
        YearParts parts = new YearParts(words, relative);
        Years years = new Years(words, reader);
        TimeRule calendar = new CalendarDates(words, years);
        TimeRule days = new AnyOf(
                List.of(calendar, new WeekOf(calendar), relative, new WeekDates(words), recurrences, spans, parts));
        TimeRule plain = new AnyOf(List.of(days, new Clock(words, days), years, new FixedPhrases(words)));
        rules = new AnyOf(List.of(plain, new ModifiedTimes(words, plain)));
    }

    List<Found> find(Lexemes lexemes) {
        List<Found> all = new ArrayList<>();
        int at = 0;
        while (at < lexemes.size()) {
            Optional<Found> found = mayBegin(lexemes, at) ? rules.at(lexemes, at) : Optional.empty();
            found.ifPresent(all::add);
            at = found.map(Found::to).orElse(at + 1);
        }
        return all;
    }

    /// Most words begin no time, and need not be shown to every rule.
    private boolean mayBegin(Lexemes lexemes, int at) {
        String word = lexemes.word(at);
        return lexemes.get(at).isFigure()
                || openers.contains(word)
                || numbers.find(word).isPresent();
    }

    Tense tense(Lexemes lexemes, Found found) {
        return Tense.around(lexemes, found.from(), found.to(), words);
    }
}
