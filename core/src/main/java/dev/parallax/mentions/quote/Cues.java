package dev.parallax.mentions.quote;

import dev.parallax.model.Span;
import dev.parallax.model.mention.Upos;

/// The words that attribute: the verb with its auxiliaries before it, its particle or preposition after it.
final class Cues {
    private Cues() {}

    static Span of(Tree tree, int verb) {
        int from = verb;
        while (from > 1 && leads(tree, from - 1, verb)) from--;
        int to = verb;
        if (to < tree.size() && tree.token(to + 1).is("compound:prt")) to++;
        return tree.token(from).span().cover(tree.token(to).span());
    }

    private static boolean leads(Tree tree, int word, int verb) {
        if (tree.token(word).head() != verb) return false;
        boolean auxiliary =
                tree.token(word).upos() == Upos.AUX || tree.token(word).is("aux");
        boolean adverb = tree.token(word).upos() == Upos.ADV && tree.token(word).is("advmod");
        return auxiliary
                || adverb
                || tree.token(word).lemma().equals("not")
                || tree.token(word).lemma().equals("to");
    }
}
