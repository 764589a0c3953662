package dev.parallax.dossiers.origin;

import dev.parallax.dossiers.telling.Sentences;
import dev.parallax.dossiers.telling.Telling;
import dev.parallax.model.Span;
import dev.parallax.model.mention.Quote;
import dev.parallax.model.mention.Sentence;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Which tellings of different reports were written from one text: they share six words in a row of which one report
/// prints some as a quotation, or seven in a row anywhere.
final class SharedWording {
    /// Two tellings, and the words they share.
    record Pair(Telling one, Telling other, String words) {}

    private static final int QUOTED = 6;
    private static final int ANYWHERE = 7;
    private static final int LONG_WORD = 5;
    /// Sequences of small words ("at the end of the day it") prove nothing.
    private static final int LONG_WORDS = 2;

    /// A word of a sentence, and whether it stands between quotation marks.
    private record Word(String word, boolean quoted) {}

    private final Map<String, Telling> quoted = new HashMap<>();
    private final Map<String, Telling> unquoted = new HashMap<>();
    private final Map<String, Telling> anywhere = new HashMap<>();
    private final List<Pair> pairs = new ArrayList<>();

    private SharedWording() {}

    static List<Pair> in(List<Telling> tellings) {
        SharedWording shared = new SharedWording();
        tellings.stream().filter(telling -> !telling.isHeadline()).forEach(shared::add);
        return List.copyOf(shared.pairs);
    }

    private void add(Telling telling) {
        Deque<Word> window = new ArrayDeque<>();
        for (Word word : words(telling)) {
            window.addLast(word);
            if (window.size() > ANYWHERE) window.removeFirst();
            if (window.size() == ANYWHERE) meet(sequence(window, ANYWHERE), telling, anywhere, anywhere);
            if (window.size() < QUOTED) continue;
            boolean marked = window.stream().skip(window.size() - (long) QUOTED).anyMatch(Word::quoted);
            String sequence = sequence(window, QUOTED);
            meet(sequence, telling, quoted, marked ? quoted : unquoted);
            if (marked) meet(sequence, telling, unquoted, quoted);
        }
    }

    private void meet(String sequence, Telling telling, Map<String, Telling> known, Map<String, Telling> mine) {
        if (sequence.isEmpty()) return;
        Telling earlier = known.get(sequence);
        if (earlier != null && earlier.report().number() != telling.report().number())
            pairs.add(new Pair(earlier, telling, sequence));
        mine.putIfAbsent(sequence, telling);
    }

    private static String sequence(Deque<Word> window, int length) {
        List<String> words = window.stream()
                .skip(window.size() - (long) length)
                .map(Word::word)
                .toList();
        long longOnes =
                words.stream().filter(word -> word.length() >= LONG_WORD).count();
        return longOnes < LONG_WORDS ? "" : String.join(" ", words);
    }

    private static List<Word> words(Telling telling) {
        List<Word> words = new ArrayList<>();
        String text = telling.reading().text();
        for (Span stretch : telling.wording().sentences()) {
            List<Quote> quotes = telling.reading().mentions().quotes().stream()
                    .filter(quote -> quote.kind() != Quote.Kind.INDIRECT && quote.says(stretch))
                    .toList();
            for (Sentence sentence : Sentences.over(telling.reading(), stretch)) {
                sentence.tokens().forEach(token -> {
                    String word = token.span().in(text).toLowerCase(Locale.ROOT);
                    boolean letters = word.codePoints().anyMatch(Character::isLetterOrDigit);
                    if (letters) words.add(new Word(word, quotes.stream().anyMatch(quote -> quote.says(token.span()))));
                });
            }
        }
        return words;
    }
}
