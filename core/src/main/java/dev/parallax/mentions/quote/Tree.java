package dev.parallax.mentions.quote;

import dev.parallax.model.Span;
import dev.parallax.model.mention.Sentence;
import dev.parallax.model.mention.Token;
import dev.parallax.model.mention.Upos;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A sentence's grammar as a tree: what hangs on a word, and from where to where it reaches. Words are numbered from 1.
final class Tree {
    private final Sentence sentence;
    private final List<List<Integer>> children = new ArrayList<>();
    private final int[] first;
    private final int[] last;

    Tree(Sentence sentence) {
        this.sentence = sentence;
        int size = sentence.tokens().size();
        first = new int[size + 1];
        last = new int[size + 1];
        for (int i = 0; i <= size; i++) {
            children.add(new ArrayList<>());
            first[i] = i;
            last[i] = i;
        }
        for (int i = 1; i <= size; i++) children.get(token(i).head()).add(i);
        for (int i = 1; i <= size; i++) climb(i);
    }

    private void climb(int word) {
        int steps = 0;
        for (int up = token(word).head();
                up > 0 && steps <= size();
                up = token(up).head(), steps++) {
            first[up] = Math.min(first[up], word);
            last[up] = Math.max(last[up], word);
        }
    }

    int size() {
        return sentence.tokens().size();
    }

    Token token(int word) {
        return sentence.token(word);
    }

    Span sentence() {
        return sentence.span();
    }

    List<Integer> children(int word) {
        return children.get(word);
    }

    Optional<Integer> child(int word, String... relations) {
        for (String relation : relations) {
            for (int child : children(word)) {
                if (token(child).is(relation)) return Optional.of(child);
            }
        }
        return Optional.empty();
    }

    int first(int word) {
        return first[word];
    }

    int last(int word) {
        return last[word];
    }

    /// From word `from` to word `to`, without punctuation at either end that is no quotation mark or bracket.
    Optional<Span> span(int from, int to) {
        int start = from;
        int end = to;
        while (start <= end && isLoose(start)) start++;
        while (end >= start && isLoose(end)) end--;
        return start > end
                ? Optional.empty()
                : Optional.of(token(start).span().cover(token(end).span()));
    }

    /// All that hangs on a word, itself included.
    Optional<Span> phrase(int word) {
        return span(first[word], last[word]);
    }

    private boolean isLoose(int word) {
        boolean mark = token(word).upos() == Upos.PUNCT;
        return mark && !"\"“”'‘’()[]«»''``%$".contains(token(word).lemma());
    }

    /// The word before the next mark that parts clauses: a clause that stops elsewhere was cut short by the parser.
    int onward(int word) {
        int at = word;
        while (at < size() && token(at + 1).upos() != Upos.PUNCT) at++;
        return at;
    }

    /// Back from `first` to just behind the verb, where nothing of the verb's own and no mark stands between.
    int backward(int first, int verb) {
        for (int i = verb + 1; i < first; i++) {
            if (token(i).head() == verb || token(i).upos() == Upos.PUNCT) return first;
        }
        return Math.min(first, verb + 1);
    }

    boolean covers(int word, int other) {
        return first[word] <= other && other <= last[word];
    }
}
