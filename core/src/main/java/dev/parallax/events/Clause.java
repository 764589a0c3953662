package dev.parallax.events;

import dev.parallax.model.Evidence;
import dev.parallax.model.Span;
import dev.parallax.model.event.Participant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// The words that belong to one telling: its predicate with arguments, without other clauses beside it.
final class Clause {
    private static final Set<String> OTHER_CLAUSES =
            Set.of("parataxis", "punct", "discourse", "cc", "acl:relcl", "appos", "dep");

    private final Tree tree;
    private final Telling telling;
    private final Set<Integer> inside = new HashSet<>();
    private final int base;

    private Clause(Tree tree, Telling telling, int base) {
        this.tree = tree;
        this.telling = telling;
        this.base = base;
    }

    static Clause of(Frame frame, Telling telling) {
        Tree tree = frame.tree();
        int base = frame.light(telling.token()).stream().findFirst().orElse(telling.token());
        if (base == telling.token() && tree.isNominal(base)) base = bareNoun(frame, telling);
        Clause clause = new Clause(tree, telling, base);
        clause.fill();
        return clause;
    }

    /// A noun that is told by no light verb borrows the clause it stands in when that is short of arguments itself.
    private static int bareNoun(Frame frame, Telling telling) {
        Tree tree = frame.tree();
        int verb = tree.clauseOf(telling.token());
        boolean argument = tree.is(telling.token(), "nsubj", "nsubj:pass", "obj");
        return verb != 0 && argument ? verb : telling.token();
    }

    private void fill() {
        List<Integer> queue = new ArrayList<>(List.of(base));
        inside.add(base);
        for (int next = 0; next < queue.size(); next++) {
            int at = queue.get(next);
            for (int child : tree.children(at)) {
                if (!belongs(at, child) || !inside.add(child)) continue;
                queue.add(child);
            }
        }
    }

    private boolean belongs(int at, int child) {
        if (tree.under(telling.token(), child)) return true;
        if (OTHER_CLAUSES.contains(tree.token(child).deprel())) return false;
        if (tree.is(child, "conj")) return tree.isNominal(child) && at != base;
        if (tree.is(child, "advcl")) return telling.used().contains(child) || holdsComplement(child);
        return true;
    }

    private boolean holdsComplement(int clause) {
        return telling.complement()
                .filter(inner -> tree.under(inner.token(), clause))
                .isPresent();
    }

    boolean has(int token) {
        return inside.contains(token);
    }

    int base() {
        return base;
    }

    /// Where it stands: from its first word to its last, and those who stand on its sides in the same sentence.
    Span span() {
        Span span = tree.token(base).span();
        for (int token : inside) span = span.cover(tree.token(token).span());
        for (Participant one : telling.actors()) span = within(span, one.span());
        for (Participant one : telling.recipients()) span = within(span, one.span());
        return span.length() <= Evidence.LONGEST ? span : tight();
    }

    /// Both, where that is still short.
    static Span wider(Span span, Span other) {
        Span both = span.cover(other);
        return both.length() <= Evidence.LONGEST / 2 ? both : span;
    }

    private Span within(Span span, Span other) {
        return tree.sentence().span().covers(other) ? wider(span, other) : span;
    }

    private Span tight() {
        Span word = tree.token(telling.token()).span();
        int end = Math.min(tree.sentence().span().end(), word.start() + Evidence.LONGEST / 2);
        return new Span(word.start(), Math.max(word.end(), end));
    }
}
