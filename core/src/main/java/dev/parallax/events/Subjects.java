package dev.parallax.events;

import dev.parallax.lexicon.Cues;
import java.util.ArrayList;
import java.util.List;

/// The subject of a verb that may have none of its own: it is shared by coordination, control, participles and relative
/// clauses, and some that the parser misplaced are found again.
final class Subjects {
    private static final int DEEPEST = Frame.DEEPEST;

    private final Frame frame;
    private final Tree tree;
    private final Cues cues;
    private final Who who;

    Subjects(Frame frame, Cues cues, Who who) {
        this.frame = frame;
        this.tree = frame.tree();
        this.cues = cues;
        this.who = who;
    }

    /// The grammatical subject, own or shared.
    List<Integer> of(int verb, int depth) {
        if (depth == 0 || verb == 0) return List.of();
        List<Integer> own = new ArrayList<>(tree.children(verb, "nsubj", "nsubj:pass", "csubj"));
        own.removeIf(subject -> cues.is("measure", tree.lemma(subject))
                && !tree.children(subject, "amod", "det").isEmpty());
        if (own.size() > 1 && !isCoordination(own)) own = List.of(own.getLast());
        if (!own.isEmpty())
            return own.stream().map(this::antecedent).map(this::behindDateline).toList();
        List<Integer> shared = shared(verb, depth);
        return shared.isEmpty() ? before(verb) : shared;
    }

    /// Two subjects with "and" between them are both subjects; otherwise the nearer one is.
    private boolean isCoordination(List<Integer> subjects) {
        for (int i = subjects.getFirst() + 1; i < subjects.getLast(); i++) if (tree.is(i, "cc")) return true;
        return false;
    }

    /// Whoever stands before a finite verb without a subject is it, whatever the parser calls the relation.
    private List<Integer> before(int verb) {
        if (!tree.children(verb, "mark").isEmpty() || tree.form(verb).endsWith("ing")) return List.of();
        for (int i = verb - 1; i > 0; i--) {
            if (tree.isVerb(i) && !tree.is(i, "aux")) return List.of();
            boolean free = tree.head(i) == verb || tree.head(i) == 0 || tree.head(tree.head(i)) == verb;
            if (free && who.actor(tree, i).isPresent() && tree.preposition(i).isEmpty()) return List.of(i);
        }
        return List.of();
    }

    private List<Integer> shared(int verb, int depth) {
        int head = tree.head(verb);
        if (head == 0) return List.of();
        if (isFragment(head)
                && tree.is(verb, "advcl", "acl", "parataxis")
                && tree.children(verb, "mark").isEmpty()) return List.of(behindDateline(head));
        if (tree.is(verb, "acl") && tree.isNominal(head)) return ofModified(verb, head, depth);
        if (tree.is(verb, "amod")) return List.of(head);
        if (tree.is(verb, "conj")) return of(partner(verb), depth - 1);
        if (tree.is(verb, "xcomp")) return controller(head, depth);
        if (tree.is(verb, "advcl", "dep", "parataxis")
                && tree.children(verb, "mark").isEmpty()) return of(head, depth - 1);
        if (tree.is(verb, "advcl")) return of(head, depth - 1);
        if (tree.is(verb, "ccomp") && tree.children(verb, "mark").isEmpty()) return controller(head, depth);
        return List.of();
    }

    /// The verb that a coordinated one stands beside: a finite verb beside no infinitive and no noun.
    private int partner(int verb) {
        boolean finite =
                !tree.form(verb).equals(tree.lemma(verb)) && !tree.form(verb).endsWith("ing");
        int at = tree.head(verb);
        for (int steps = 0; at != 0 && steps < DEEPEST; steps++) {
            if (tree.isVerb(at) && !(finite && frame.isInfinitive(at))) return at;
            at = tree.head(at);
        }
        return at == 0 ? tree.head(verb) : at;
    }

    /// A sentence of which the parser made a noun: its verb hangs on what is its subject.
    boolean isFragment(int head) {
        return head != 0
                && tree.isNominal(head)
                && tree.head(head) == 0
                && tree.children(head, "cop", "nsubj").isEmpty();
    }

    /// "OSLO — The minister resigned": not Oslo did.
    private int behindDateline(int place) {
        boolean dash = place < tree.size() && isDash(tree.form(place + 1));
        if (!dash) return place;
        for (int child : tree.children(place, "conj", "appos", "parataxis", "flat", "dep"))
            if (child > place) return child;
        return place;
    }

    private static boolean isDash(String form) {
        return form.equals("—") || form.equals("–") || form.equals("-") || form.equals("--") || form.equals(":");
    }

    /// "men arrested in Oslo", "ships carrying grain"; but the subject of "a plan to attack" is who has the plan
    private List<Integer> ofModified(int verb, int noun, int depth) {
        if (isLoose(verb, noun)) return of(tree.clauseOf(noun), depth - 1);
        boolean controlled = tree.is(noun, "obj") && cues.is("object_control", tree.lemma(tree.head(noun)));
        if (!frame.isInfinitive(verb) || controlled) return List.of(noun);
        List<Integer> holders = new ArrayList<>(frame.at(noun, "poss"));
        if (holders.isEmpty()) holders.addAll(frame.at(noun, "by"));
        if (holders.isEmpty() && tree.is(noun, "obj") && tree.isVerb(tree.head(noun)))
            holders.addAll(of(tree.head(noun), depth - 1));
        return holders;
    }

    /// A participle behind a comma belongs to the clause, not to the thing before it.
    private boolean isLoose(int verb, int noun) {
        return tree.form(verb).endsWith("ing")
                && tree.form(verb - 1).equals(",")
                && (!who.isSomebody(tree, noun) || !tree.is(noun, "nsubj", "nsubj:pass", "root"))
                && tree.clauseOf(noun) != 0
                && tree.clauseOf(noun) != verb;
    }

    private List<Integer> controller(int verb, int depth) {
        List<Integer> objects = new ArrayList<>(tree.children(verb, "obj", "iobj"));
        if (!objects.isEmpty() && cues.is("object_control", tree.lemma(verb))) return objects;
        if (objects.isEmpty() && cues.is("object_control", tree.lemma(verb))) {
            if (frame.isPassive(verb)) return of(verb, depth - 1);
            for (int child : tree.children(verb, "obl"))
                if (tree.preposition(child).equals("on")
                        || tree.preposition(child).equals("to")) return List.of(child);
        }
        return of(verb, depth - 1);
    }

    int antecedent(int token) {
        if (!frame.isRelative(token)) return token;
        int verb = tree.head(token);
        for (int steps = 0; verb != 0 && steps < DEEPEST; verb = tree.head(verb), steps++)
            if (tree.is(verb, "acl")) return tree.head(verb);
        return token;
    }
}
