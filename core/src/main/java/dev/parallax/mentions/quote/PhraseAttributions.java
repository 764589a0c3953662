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
        int source = source(tree, word);
        if (source == 0) return Optional.empty();
        int first = word + 2;
        int last = Math.max(first, tree.last(source));
        Optional<Span> who = tree.span(Math.min(first, tree.size()), last);
        Span cue = tree.token(word).span().cover(tree.token(word + 1).span());
        List<Span> content = new ArrayList<>();
        if (word > 2) tree.span(1, word - 1).ifPresent(content::add);
        else if (last < tree.size()) tree.span(last + 1, tree.size()).ifPresent(content::add);
        return content.isEmpty() ? Optional.empty() : Optional.of(new Cue(Optional.of(cue), who, content, false));
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
