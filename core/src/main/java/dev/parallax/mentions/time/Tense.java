package dev.parallax.mentions.time;

import dev.parallax.lexicon.PhraseTable;
import dev.parallax.text.Lexemes;

/// Whether the words around a time look back or ahead, which decides between last Friday and next.
enum Tense {
    PAST,
    FUTURE,
    UNSAID;

    private static final int REACH = 16;

    /// The tense of the verb nearest to lexemes `from` to `to`, within the sentence.
    static Tense around(Lexemes l, int from, int to, PhraseTable words) {
        for (int step = 1; step <= REACH; step++) {
            Tense left = of(l, from - step, words);
            if (left != UNSAID) return left;
            if (l.is(from - step, ".", "\n", ";")) break;
        }
        for (int step = 0; step < REACH; step++) {
            Tense right = of(l, to + step, words);
            if (right != UNSAID) return right;
            if (l.is(to + step, ".", "\n", ";")) break;
        }
        return UNSAID;
    }

    /// "a planned visit", "a still unspecified date" tell no past.
    private static boolean describes(Lexemes l, int at) {
        return l.is(
                at - 1, "a", "an", "the", "this", "that", "its", "their", "his", "her", "our", "any", "some", "no",
                "still", "newly", "all");
    }

    private static Tense of(Lexemes l, int at, PhraseTable words) {
        String word = l.word(at);
        if (l.get(at).capital()) return UNSAID;
        if (words.find("future", l, at).isPresent()) return l.is(at - 1, "had", "been") ? PAST : FUTURE;
        if (l.is(at - 1, "is", "are", "be", "being")) return UNSAID; // "is heard in May" tells no past
        if (words.has("past", word)) return PAST;
        boolean participle = word.length() > 3 && word.endsWith("ed");
        return participle && !describes(l, at) ? PAST : UNSAID;
    }
}
