package dev.parallax.events;

import dev.parallax.lexicon.Cues;
import dev.parallax.lexicon.NounClasses;
import dev.parallax.model.mention.Quantity;
import java.util.Locale;
import java.util.Optional;

/// Which numbers are figures: the count of what somebody or something did, suffered, cost or measured, not a measure
/// in passing.
final class FigureFinder {
    private final Frame frame;
    private final Tree tree;
    private final Cues cues;
    private final NounClasses nouns;

    FigureFinder(Frame frame, EventWords words) {
        this.frame = frame;
        this.tree = frame.tree();
        this.cues = words.cues();
        this.nouns = words.nouns();
    }

    /// The verb that a number counts for, when it is one whose numbers matter.
    Optional<Integer> predicate(Quantity quantity) {
        int head = head(quantity);
        if (head == 0) return Optional.empty();
        int phrase = climb(head);
        if (!tree.is(phrase, "nsubj", "nsubj:pass", "obj", "obl", "xcomp", "ccomp", "root", "conj", "acl"))
            return Optional.empty();
        int verb = tree.isVerb(phrase) ? phrase : tree.clauseOf(phrase);
        if (verb == 0 || !(counts(verb) || exist(verb, phrase))) return Optional.empty();
        return isMeasure(quantity) && !measured(verb, quantity) ? Optional.empty() : Optional.of(verb);
    }

    private boolean counts(int verb) {
        return cues.is("figure_verb", tree.lemma(verb)) || cues.is("figure_verb", frame.verbLemma(verb));
    }

    /// "there are 300 soldiers in the town", "has 300 soldiers there"
    private boolean exist(int verb, int counted) {
        boolean people = nouns.is(tree.lemma(counted), "human") || nouns.is(tree.lemma(counted), "troops");
        if (!people) return false;
        return !tree.children(verb, "expl").isEmpty() || tree.lemma(verb).equals("have") && tree.is(counted, "obj");
    }

    private int head(Quantity quantity) {
        for (int token : tree.at(quantity.span())) {
            int head = tree.head(token);
            if (head == 0 || !tree.token(head).span().overlaps(quantity.span())) return token;
        }
        return 0;
    }

    /// From a number to the phrase whose count it is: "three of the dead".
    private int climb(int token) {
        int at = token;
        for (int steps = 0;
                steps < 4 && tree.is(at, "nummod", "compound", "nmod", "amod", "advmod", "appos");
                steps++) {
            if (tree.isVerb(tree.head(at)) || tree.head(at) == 0) break;
            at = tree.head(at);
        }
        return at;
    }

    private boolean isMeasure(Quantity quantity) {
        String unit = quantity.unit().orElse("").toLowerCase(Locale.ROOT);
        String last = unit.substring(unit.lastIndexOf(' ') + 1);
        return cues.is("measure", last)
                || last.endsWith("s") && cues.is("measure", last.substring(0, last.length() - 1));
    }

    private boolean measured(int verb, Quantity quantity) {
        if (!quantity.unit().orElse("").startsWith("percent")) return false;
        return frame.at(verb, "subj").stream()
                .anyMatch(subject -> tree.lemma(subject).equals("turnout")
                        || tree.token(subject).span().overlaps(quantity.span()));
    }
}
