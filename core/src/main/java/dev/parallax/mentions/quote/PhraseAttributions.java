package dev.parallax.mentions.quote;

import dev.parallax.model.Span;
import dev.parallax.model.mention.Upos;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Attributions without a verb: "according to X", "X's claim that ...", "a report that ...".
final class PhraseAttributions {
    private final Reporting reporting;

    PhraseAttributions(Reporting reporting) {
        this.reporting = reporting;
    }

    List<Cue> in(Tree tree) {
        List<Cue> all = new ArrayList<>();
        for (int word = 1; word <= tree.size(); word++) {
            accordingTo(tree, word).ifPresent(all::add);
            noun(tree, word).ifPresent(all::add);
        }
        return all;
    }

    /// The rest of the clause is what is said.
    private static Optional<Cue> accordingTo(Tree tree, int word) {
        boolean phrase = word < tree.size()
                && tree.token(word).lemma().matches("accord|according")
                && tree.token(word + 1).lemma().equals("to");
        if (!phrase) return Optional.empty();
        Span cue = tree.token(word).span().cover(tree.token(word + 1).span());
        int from = word + 2;
        if (from > tree.size()) return Optional.empty();
        int comma = from;
        while (comma <= tree.size() && !tree.token(comma).lemma().equals(",")) comma++;
        if (word <= 2 && comma < tree.size())
            return phrase(cue, tree.span(from, comma - 1), tree.span(comma + 1, tree.size()));
        int source = source(tree, word);
        int last = source == 0 ? comma - 1 : Math.max(from, tree.last(source));
        return word > 2 ? phrase(cue, tree.span(from, last), tree.span(1, word - 1)) : Optional.empty();
    }

    private static Optional<Cue> phrase(Span cue, Optional<Span> source, Optional<Span> content) {
        return content.map(said -> new Cue(Optional.of(cue), source, List.of(said), false));
    }

    private static int source(Tree tree, int word) {
        int head = tree.token(word).head();
        if (head > word) return head;
        return tree.child(word, "obl", "obj", "nmod").orElse(0);
    }

    private Optional<Cue> noun(Tree tree, int word) {
        boolean noun = tree.token(word).upos() == Upos.NOUN
                && reporting.isNoun(tree.token(word).lemma());
        if (!noun) return Optional.empty();
        Optional<Integer> clause = tree.children(word).stream()
                .filter(child -> child > word
                        && (tree.token(child).is("acl") || tree.token(child).is("ccomp")))
                .filter(child -> opensWithThat(tree, child))
                .findFirst();
        Optional<Span> source = tree.child(word, "nmod:poss").flatMap(tree::phrase);
        return clause.flatMap(tree::phrase)
                .map(content -> new Cue(Optional.of(tree.token(word).span()), source, List.of(content), false));
    }

    private static boolean opensWithThat(Tree tree, int clause) {
        return tree.child(clause, "mark")
                .filter(mark -> tree.token(mark).lemma().equals("that"))
                .isPresent();
    }
}
