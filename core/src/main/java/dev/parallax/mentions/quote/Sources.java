package dev.parallax.mentions.quote;

import dev.parallax.model.Span;
import java.util.Optional;

/// Finds who says: the subject of the verb, of the verb it is joined to, or of the clause that it hangs on.
final class Sources {
    private static final int HIGHEST = 3;

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
        return of(tree, verb).flatMap(word -> phrase(tree, word, verb));
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
        return tree.span(first, last);
    }
}
