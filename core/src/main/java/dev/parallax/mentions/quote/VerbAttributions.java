package dev.parallax.mentions.quote;

import dev.parallax.model.Span;
import dev.parallax.model.mention.Upos;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Attributions by a verb: "said that ...", "..., she added", "vowed to ...", "accused him of ...", "called for ...".
final class VerbAttributions {
    private final Reporting reporting;

    VerbAttributions(Reporting reporting) {
        this.reporting = reporting;
    }

    /// The verbs that may attribute, in text order, with what their grammar holds.
    List<Cue> in(Tree tree) {
        List<Cue> all = new ArrayList<>();
        for (int verb = 1; verb <= tree.size(); verb++) {
            if (!isCue(tree, verb)) continue;
            List<Span> held = content(tree, verb).orElse(List.of());
            boolean speaks = reporting.takesSpeech(tree.token(verb).lemma());
            all.add(new Cue(Optional.of(cue(tree, verb)), source(tree, verb, held), held, speaks));
        }
        return all;
    }

    /// "to praise him" is what somebody is about to do, not what was said.
    private static boolean isInfinitive(Tree tree, int word) {
        return tree.child(word, "mark")
                .filter(mark -> tree.token(mark).lemma().equals("to"))
                .isPresent();
    }

    /// Nobody stands within what he says: then the parser took a word of that for the subject.
    private static Optional<Span> source(Tree tree, int verb, List<Span> held) {
        Optional<Span> source = Sources.span(tree, verb);
        boolean within =
                source.filter(span -> held.stream().anyMatch(span::overlaps)).isPresent();
        if (!within) return source;
        return Sources.beside(tree, verb).filter(span -> held.stream().noneMatch(span::overlaps));
    }

    private Span cue(Tree tree, int verb) {
        Span cue = Cues.of(tree, verb);
        boolean opens = verb < tree.size()
                && tree.token(verb + 1).upos() == Upos.ADP
                && reporting.takes(
                        tree.token(verb).lemma(), tree.token(verb + 1).lemma());
        return opens ? cue.cover(tree.token(verb + 1).span()) : cue;
    }

    private boolean isCue(Tree tree, int word) {
        boolean verb = tree.token(word).upos() == Upos.VERB;
        boolean compound = word > 1 && tree.token(word - 1).lemma().equals("-"); // "so-called"
        return verb && !compound && reporting.isVerb(tree.token(word).lemma()) && !isInfinitive(tree, word);
    }

    private Optional<List<Span>> content(Tree tree, int verb) {
        return clause(tree, verb)
                .or(() -> infinitive(tree, verb))
                .or(() -> preposed(tree, verb))
                .or(() -> object(tree, verb))
                .or(() -> preposition(tree, verb))
                .or(() -> aside(tree, verb));
    }

    private Optional<List<Span>> clause(Tree tree, int verb) {
        if (!reporting.takesClause(tree.token(verb).lemma())) return Optional.empty();
        Optional<Integer> clause = tree.child(verb, "ccomp");
        return clause.flatMap(word -> without(tree, word, verb));
    }

    private Optional<List<Span>> infinitive(Tree tree, int verb) {
        if (!reporting.takesInfinitive(tree.token(verb).lemma())) return Optional.empty();
        return tree.child(verb, "xcomp")
                .flatMap(word -> behind(tree, word, verb))
                .map(List::of);
    }

    /// "The bridge is safe, officials say": the parser may hang the verb on the clause that it attributes.
    private Optional<List<Span>> preposed(Tree tree, int verb) {
        if (!reporting.takesClause(tree.token(verb).lemma())) return Optional.empty();
        boolean aside = tree.token(verb).is("parataxis") || tree.token(verb).is("advcl") && hasAs(tree, verb);
        int head = tree.token(verb).head();
        if (!aside || head == 0) return Optional.empty();
        return without(tree, head, verb);
    }

    private Optional<List<Span>> aside(Tree tree, int verb) {
        String lemma = tree.token(verb).lemma();
        boolean speech = reporting.takesClause(lemma) && reporting.takesSpeech(lemma) && isFinite(tree, verb);
        return speech ? new Asides(tree, verb).content() : Optional.empty();
    }

    private static boolean isFinite(Tree tree, int verb) {
        return tree.child(verb, "nsubj").isPresent();
    }

    private static boolean hasAs(Tree tree, int verb) {
        return tree.child(verb, "mark")
                .filter(mark -> tree.token(mark).lemma().equals("as"))
                .isPresent();
    }

    private Optional<List<Span>> object(Tree tree, int verb) {
        if (!reporting.takesObject(tree.token(verb).lemma())) return Optional.empty();
        Optional<Integer> object = tree.child(verb, "obj", "ccomp", "xcomp").filter(word -> word > verb);
        if (object.isEmpty()) return Optional.empty();
        int last = tree.last(object.get());
        for (int child : tree.children(verb)) {
            boolean goesOn = tree.token(child).is("obl")
                    || tree.token(child).is("xcomp")
                    || tree.token(child).is("ccomp");
            if (goesOn && tree.first(child) <= last + 1 && child > last) last = tree.last(child);
        }
        return tree.span(tree.first(object.get()), tree.onward(last)).map(List::of);
    }

    private Optional<List<Span>> preposition(Tree tree, int verb) {
        for (int child : tree.children(verb)) {
            Optional<Integer> word =
                    tree.token(child).is("obl") || tree.token(child).is("advcl")
                            ? tree.child(child, "case", "mark")
                            : Optional.empty();
            boolean opens = word.isPresent()
                    && child > verb
                    && reporting.takes(
                            tree.token(verb).lemma(), tree.token(word.get()).lemma());
            if (opens)
                return tree.span(Math.max(tree.first(child), word.get() + 1), tree.last(child))
                        .map(List::of);
        }
        return Optional.empty();
    }

    /// What hangs on `word`, up to where its clause ends if it follows the verb.
    private static Optional<Span> behind(Tree tree, int word, int verb) {
        if (tree.first(word) < verb) return tree.phrase(word);
        return tree.span(tree.backward(tree.first(word), verb), tree.onward(tree.last(word)));
    }

    /// What hangs on `word`, less what hangs on `verb` where that stands inside.
    private static Optional<List<Span>> without(Tree tree, int word, int verb) {
        boolean inside = tree.covers(word, verb);
        int from = tree.first(verb);
        int to = tree.last(verb);
        if (!inside) return behind(tree, word, verb).map(List::of);
        List<Span> pieces = new ArrayList<>();
        tree.span(tree.first(word), Math.min(tree.last(word), from - 1)).ifPresent(pieces::add);
        if (to < tree.last(word)) tree.span(to + 1, tree.last(word)).ifPresent(pieces::add);
        return pieces.isEmpty() ? Optional.empty() : Optional.of(pieces);
    }
}
