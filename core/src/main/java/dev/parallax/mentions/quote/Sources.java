package dev.parallax.mentions.quote;

import dev.parallax.model.Span;
import dev.parallax.model.mention.Upos;
import java.util.Optional;
import java.util.Set;

/// Finds who says: the subject of the verb, of the verb it is joined to, or of the clause that it hangs on.
final class Sources {
    private static final int HIGHEST = 3;
    private static final Set<String> MARKS = Set.of("\"", "“", "”", "''", "``", "»", "«");

    private Sources() {}

    static Optional<Integer> of(Tree tree, int verb) {
        int at = verb;
        for (int step = 0; step < HIGHEST; step++) {
            Optional<Integer> own = subject(tree, at);
            if (own.isPresent()) return own;
            boolean shared = tree.token(at).is("conj")
                    || tree.token(at).is("xcomp")
                    || tree.token(at).is("advcl");
            if (!shared) break;
            at = tree.token(at).head();
            if (at == 0) break;
        }
        return tree.token(verb).is("acl") && !tree.token(verb).is("acl:relcl")
                ? Optional.of(tree.token(verb).head()).filter(head -> head > 0)
                : Optional.empty();
    }

    /// The subject; of a passive, whoever does it.
    private static Optional<Integer> subject(Tree tree, int verb) {
        if (tree.child(verb, "nsubj:pass").isPresent()) return agent(tree, verb);
        return tree.child(verb, "nsubj");
    }

    private static Optional<Integer> agent(Tree tree, int verb) {
        return tree.children(verb).stream()
                .filter(child -> tree.token(child).is("obl"))
                .filter(child -> tree.child(child, "case")
                        .filter(by -> tree.token(by).lemma().equals("by"))
                        .isPresent())
                .findFirst();
    }

    static Optional<Span> span(Tree tree, int verb) {
        return of(tree, verb)
                .filter(word -> !quoted(tree, word, verb))
                .flatMap(word -> phrase(tree, word, verb))
                .or(() -> beside(tree, verb));
    }

    /// Where the parser sees no subject: the noun phrase right before the verb, or right behind one that follows a
    /// quotation.
    static Optional<Span> beside(Tree tree, int verb) {
        int last = verb - 1;
        while (last > 0 && isAuxiliary(tree, last)) last--;
        if (last > 0 && isNominal(tree, last)) {
            int first = last;
            while (first > 1 && belongs(tree, first - 1)) first--;
            return tree.span(first, last);
        }
        boolean inverted =
                last > 0 && tree.token(last).upos() == Upos.PUNCT && verb < tree.size() && belongs(tree, verb + 1);
        if (!inverted) return Optional.empty();
        int end = verb + 1;
        while (end < tree.size() && belongs(tree, end + 1)) end++;
        for (int i = verb + 1; i <= end; i++) {
            if (tree.token(i).head() > verb || tree.token(i).head() == verb) end = Math.max(end, tree.last(i));
        }
        return tree.span(verb + 1, end);
    }

    private static boolean isAuxiliary(Tree tree, int word) {
        Upos upos = tree.token(word).upos();
        return upos == Upos.AUX || upos == Upos.ADV || tree.token(word).lemma().equals("not");
    }

    private static boolean isNominal(Tree tree, int word) {
        Upos upos = tree.token(word).upos();
        return upos == Upos.NOUN || upos == Upos.PROPN || upos == Upos.PRON;
    }

    private static boolean belongs(Tree tree, int word) {
        return switch (tree.token(word).upos()) {
            case NOUN, PROPN, PRON, ADJ, DET, NUM -> true;
            case ADP -> tree.token(word).lemma().equals("of");
            case PART -> tree.token(word).lemma().equals("'s");
            default -> false;
        };
    }

    /// Whether a quotation opens or closes between the subject and the verb: then it is the subject of another clause.
    private static boolean quoted(Tree tree, int word, int verb) {
        int marks = 0;
        for (int i = word + 1; i < verb; i++) {
            if (isMark(tree, i)) marks++;
        }
        return marks % 2 == 1;
    }

    /// Titles and first names that the parser hangs elsewhere.
    private static boolean names(Tree tree, int word) {
        Upos upos = tree.token(word).upos();
        return upos == Upos.PROPN || upos == Upos.NOUN || upos == Upos.ADJ && word > 1;
    }

    /// A quotation does not belong to the name of who speaks.
    private static boolean isMark(Tree tree, int word) {
        return MARKS.contains(tree.token(word).lemma());
    }

    private static boolean opensNothing(Tree tree, int word) {
        return tree.token(word).upos() == Upos.CCONJ
                || tree.token(word).upos() == Upos.PUNCT
                || tree.token(word).is("advmod");
    }

    /// The whole noun phrase, as far as the verb does not stand in it.
    private static Optional<Span> phrase(Tree tree, int word, int verb) {
        int first = tree.first(word);
        int last = tree.last(word);
        if (tree.token(word).is("obl")) {
            int by = tree.child(word, "case").orElse(first);
            if (by == first) first++;
        }
        if (verb > word && verb <= last) last = verb - 1;
        if (verb < word && verb >= first) first = verb + 1;
        while (first > 1 && first - 1 != verb && names(tree, first - 1) && names(tree, first)) first--;
        while (first < word && opensNothing(tree, first)) first++;
        for (int i = word; i > first; i--) {
            if (isMark(tree, i - 1)) first = i;
        }
        for (int i = last; i > word; i--) {
            if (isMark(tree, i)) last = i - 1;
        }
        return tree.span(first, last);
    }
}
