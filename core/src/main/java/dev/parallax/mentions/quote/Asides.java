package dev.parallax.mentions.quote;

import dev.parallax.model.Span;
import dev.parallax.model.mention.Upos;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What a verb of speech reports where the parse does not say so, by commas and order: "The bridge is safe, Ann Smith
/// said on Monday.", "The bridge, she said, is safe.", "She said the bridge is safe."
final class Asides {
    private final Tree tree;
    private final int verb;

    Asides(Tree tree, int verb) {
        this.tree = tree;
        this.verb = verb;
    }

    Optional<List<Span>> content() {
        int from = opening();
        int to = closing();
        boolean before = from > 3 && isComma(from - 1);
        boolean last = to >= tree.size() || isStop(to + 1) && to + 3 > tree.size();
        List<Span> pieces = new ArrayList<>();
        if (before && last) tree.span(1, from - 2).ifPresent(pieces::add);
        else if (before && isComma(to + 1)) {
            tree.span(1, from - 2).ifPresent(pieces::add);
            tree.span(to + 2, tree.size()).ifPresent(pieces::add);
        } else following().ifPresent(pieces::add);
        return pieces.isEmpty() ? Optional.empty() : Optional.of(pieces);
    }

    /// The first word of the reporting clause: that of its subject, if it stands right before the verb.
    private int opening() {
        int at = verb;
        while (at > 1
                && !isBreak(at - 1)
                && verb - at < 12
                && tree.token(at - 1).upos() != Upos.VERB) at--;
        return at;
    }

    /// Its last word: what is said of when, where and to whom follows the verb.
    private int closing() {
        int at = verb;
        while (at < tree.size() && !isBreak(at + 1) && at - verb < 12) at++;
        return at;
    }

    private Optional<Span> following() {
        int next = verb + 1;
        if (next + 2 > tree.size() || isBreak(next)) return Optional.empty();
        boolean opens = switch (tree.token(next).upos()) {
            case PRON, DET, PROPN, NOUN, SCONJ, ADJ, NUM -> true;
            default -> false;
        };
        boolean clause = false;
        for (int i = next + 1; i <= tree.size() && !isStop(i); i++)
            clause |= tree.token(i).upos() == Upos.AUX || tree.token(i).upos() == Upos.VERB;
        return opens && clause ? tree.span(next, tree.size()) : Optional.empty();
    }

    private boolean isComma(int word) {
        return word >= 1 && word <= tree.size() && tree.token(word).lemma().equals(",");
    }

    private boolean isStop(int word) {
        return word <= tree.size()
                && List.of(".", "!", "?", ";").contains(tree.token(word).lemma());
    }

    private boolean isBreak(int word) {
        return tree.token(word).upos() == Upos.PUNCT
                && !List.of("-", "'", "(", ")").contains(tree.token(word).lemma());
    }
}
