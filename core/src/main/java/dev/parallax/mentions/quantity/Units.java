package dev.parallax.mentions.quantity;

import dev.parallax.lexicon.PhraseTable;
import dev.parallax.model.Span;
import dev.parallax.model.mention.Hedge;
import dev.parallax.model.mention.Sentence;
import dev.parallax.model.mention.Token;
import dev.parallax.model.mention.Upos;
import dev.parallax.text.Lexemes;
import java.util.Optional;

/// Finds what a number counts: the noun phrase behind it up to its head, by grammar where there is some, else up to the
/// first plural.
final class Units {
    private static final int LONGEST = 7;
    private final PhraseTable words;

    Units(PhraseTable words) {
        this.words = words;
    }

    Optional<Unit> find(Lexemes l, SaidNumber number, Optional<Sentence> sentence) {
        int from = start(l, number);
        if (words.has("state", l.word(from)) && !isNounBehind(l, from)) return Optional.of(unit(l, from, from + 1));
        Optional<Unit> byGrammar =
                sentence.filter(some -> !some.tokens().isEmpty()).flatMap(some -> head(l, from, some));
        boolean verb = !l.get(from).capital()
                && sentence.filter(some -> isVerb(some, l.get(from).span().start()))
                        .isPresent();
        return verb ? byGrammar : byGrammar.or(() -> plural(l, from, number));
    }

    private static boolean isVerb(Sentence sentence, int position) {
        int at = tokenAt(sentence, position);
        return at >= 0
                && (sentence.tokens().get(at).upos() == Upos.VERB
                        || sentence.tokens().get(at).upos() == Upos.AUX);
    }

    /// Past "of", "of the", "of its", "more", "other".
    private static int start(Lexemes l, SaidNumber number) {
        int from = number.to();
        boolean bridge =
                number.hedge() == Hedge.VAGUE || !l.get(number.to() - 1).isFigure();
        if (bridge && l.is(from, "of")) from++;
        if (from > number.to() && l.is(from, "the", "its", "their", "his", "her", "our", "these", "those")) from++;
        if (l.is(from, "more", "other", "such", "of") && l.get(from + 1).isWord()) from++;
        return from;
    }

    private boolean isNounBehind(Lexemes l, int at) {
        return l.get(at + 1).isWord() && !words.has("stop", l.word(at + 1));
    }

    /// The end of the run of nouns that begins at lexeme `from`, modifiers before it included.
    private Optional<Unit> head(Lexemes l, int from, Sentence sentence) {
        int at = tokenAt(sentence, l.get(from).span().start());
        if (at < 0 || l.is(from, "of")) return Optional.empty();
        int last = -1;
        int limit = Math.min(counted(sentence, at), at + 2 * LONGEST);
        for (int i = at; i < limit; i++) {
            Token token = sentence.tokens().get(i);
            if (isNoun(token)) last = i;
            else if (last >= 0 && !joins(sentence, i) || !isModifier(token)) break;
        }
        if (last < 0) return Optional.empty();
        int end = sentence.tokens().get(last).span().end();
        int to = l.indexAt(end);
        String said = new Span(l.get(from).span().start(), end).in(l.text());
        return to - from > LONGEST + 4 || said.indexOf('\n') >= 0 ? Optional.empty() : Optional.of(new Unit(said, to));
    }

    /// The number of tokens up to the word that the number before token `at` counts, by the parse; all where it has
    /// none.
    private static int counted(Sentence sentence, int at) {
        int all = sentence.tokens().size();
        if (at == 0 || !sentence.tokens().get(at - 1).is("nummod")) return all;
        int head = sentence.tokens().get(at - 1).head();
        return head > at && isNoun(sentence.token(head)) ? head : all;
    }

    private static boolean isNoun(Token token) {
        return token.upos() == Upos.NOUN || token.upos() == Upos.PROPN;
    }

    private static boolean isModifier(Token token) {
        boolean participle = token.upos() == Upos.VERB && token.is("amod");
        boolean hyphen = token.upos() == Upos.PUNCT && token.lemma().equals("-");
        return token.upos() == Upos.ADJ
                || participle
                || hyphen
                || token.upos() == Upos.NUM && token.is("nummod")
                || token.upos() == Upos.NUM && token.is("compound");
    }

    /// After a noun only what leads to another noun of the same phrase goes on: "AK-47 rifles".
    private static boolean joins(Sentence sentence, int i) {
        Token token = sentence.tokens().get(i);
        return (token.upos() == Upos.NUM || token.lemma().equals("-"))
                && i + 1 < sentence.tokens().size()
                && sentence.tokens().get(i + 1).upos() != Upos.PUNCT;
    }

    private static int tokenAt(Sentence sentence, int position) {
        int low = 0;
        int high = sentence.tokens().size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sentence.tokens().get(middle).span().start() < position) low = middle + 1;
            else high = middle;
        }
        return low < sentence.tokens().size() ? low : -1;
    }

    private Optional<Unit> plural(Lexemes l, int from, SaidNumber number) {
        for (int i = from; i < from + LONGEST; i++) {
            if (!l.get(i).isWord()) {
                if (l.is(i, "-") || l.is(i, ".") && l.glued(i + 1) || l.get(i).isFigure() && i > from) continue;
                return Optional.empty();
            }
            if (words.has("stop", l.word(i))) return Optional.empty();
            if (l.get(i).capital() && !l.get(i + 1).isWord()) return Optional.of(unit(l, from, i + 1));
            if (isPlural(l.word(i))) return Optional.of(unit(l, from, i + 1));
            if (number.isOne() && words.has("singular", l.word(i))) return Optional.of(unit(l, from, i + 1));
        }
        return Optional.empty();
    }

    private boolean isPlural(String word) {
        boolean s = word.length() > 3
                && word.endsWith("s")
                && !word.endsWith("ss")
                && !word.endsWith("us")
                && !word.endsWith("is");
        return s || words.has("plural", word);
    }

    private static Unit unit(Lexemes l, int from, int to) {
        return new Unit(l.span(from, to).in(l.text()), to);
    }
}
