package dev.parallax.mentions;

import dev.parallax.model.Span;
import dev.parallax.model.mention.Sentence;
import dev.parallax.model.mention.Token;
import dev.parallax.model.mention.Upos;
import java.util.Set;

/// The stretch of a noun phrase: its head with what belongs to it, without relative clause, apposition or what is
/// joined by "and".
///
/// @param first number of its first token, `last` of its last
record NounPhrase(Span span, int first, int last, int head) {
    private static final Set<String> BELONGS =
            Set.of("det", "amod", "compound", "nummod", "nmod", "case", "advmod", "flat", "fixed", "goeswith", "punct");
    private static final Set<String> NOT_WITHIN = Set.of(
            "including",
            "like",
            "such",
            "than",
            "as",
            "amid",
            "after",
            "before",
            "during",
            "since",
            "over",
            "despite",
            "on",
            "with",
            "by",
            "about",
            "against",
            "into",
            "through",
            "under",
            "until",
            "without",
            "at");
    private static final int WIDEST = 24;

    static NounPhrase of(String text, Sentence sentence, int head) {
        int first = head;
        while (first > 1 && head - first < WIDEST && belongs(text, sentence, first - 1, head)) first--;
        int last = head;
        while (last < sentence.tokens().size() && last - head < WIDEST && belongs(text, sentence, last + 1, head))
            last++;
        while (first < head && (isMark(text, sentence.token(first)) || isAside(sentence, first, head))) first++;
        while (last > head && (isMark(text, sentence.token(last)) || possessiveMark(text, sentence.token(last))))
            last--;
        Span span = sentence.token(first).span().cover(sentence.token(last).span());
        return new NounPhrase(span, first, last, head);
    }

    /// "Actually" before "an envoy", "last week" before "hundreds of residents": words of the sentence, not of the
    /// phrase.
    private static boolean isAside(Sentence sentence, int number, int head) {
        Token token = sentence.token(number);
        Token next = sentence.token(number + 1);
        return token.upos() == Upos.ADV
                && !sentence.token(token.head()).is("nummod")
                && (next.upos() == Upos.DET || token.head() == head && !next.is("amod") && !next.is("nummod"));
    }

    private static boolean isMark(String text, Token token) {
        return token.upos() == Upos.PUNCT && !token.span().in(text).equals(".");
    }

    private static boolean belongs(String text, Sentence sentence, int number, int head) {
        int at = number;
        for (int steps = 0; steps < WIDEST && at != head; steps++) {
            if (at == 0) return false;
            Token token = sentence.token(at);
            if (token.is("punct") && !hyphen(text, token)) return false;
            if (BELONGS.stream().noneMatch(token::is)) return false;
            if ((token.is("case") || token.is("advmod")) && token.head() == head && !possessiveMark(text, token))
                return false;
            if (token.is("nmod") && !isPossessive(token) && excluded(text, sentence, at)) return false;
            at = token.head();
        }
        return at == head;
    }

    private static boolean hyphen(String text, Token token) {
        return token.span().in(text).equals("-");
    }

    private static boolean possessiveMark(String text, Token token) {
        String word = token.span().in(text);
        return word.startsWith("'") || word.startsWith("’");
    }

    private static boolean isPossessive(Token token) {
        return token.deprel().equals("nmod:poss");
    }

    private static boolean excluded(String text, Sentence sentence, int number) {
        for (int i = Math.max(1, number - 4); i < number; i++) {
            Token token = sentence.token(i);
            if (token.head() == number
                    && token.is("case")
                    && NOT_WITHIN.contains(token.span().in(text).toLowerCase(java.util.Locale.ROOT))) return true;
        }
        return false;
    }

    /// Whether the token is the subject of a clause.
    static boolean isSubject(Sentence sentence, int number) {
        int at = number;
        for (int steps = 0; steps < 4; steps++) {
            Token token = sentence.token(at);
            if (token.is("nsubj")) return true;
            if (!token.is("conj") && !token.is("flat") && !token.is("compound") && !token.is("appos")
                    || token.head() == 0) return false;
            at = token.head();
        }
        return false;
    }
}
