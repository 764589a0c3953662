package dev.parallax.events;

import dev.parallax.lexicon.ArgumentPath;
import dev.parallax.lexicon.Meaning.Operator;
import dev.parallax.lexicon.Trigger;
import dev.parallax.lexicon.Trigger.Pos;
import dev.parallax.model.event.Participant;
import dev.parallax.model.mention.Upos;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Reads the words of one sentence that tell events: the most particular row that fits each, what operators do to
/// what they govern, and which tellings are parts of others.
final class Teller {
    private static final double PER_NEED = 0.06;
    private static final double PER_PARTICLE = 0.1;
    private static final double PER_MISS = 0.5;
    private static final int DEEPEST = 4;
    private static final String[] COMPLEMENTS = {"xcomp", "ccomp", "obj", "nsubj:pass", "acl", "advcl", "obl", "nmod"};

    private final Tree tree;
    private final Frame frame;
    private final Who who;
    private final EventWords words;
    private final Needs needs;
    private final Map<Integer, Optional<Telling>> known = new HashMap<>();

    Teller(Frame frame, Who who, EventWords words) {
        this.tree = frame.tree();
        this.frame = frame;
        this.who = who;
        this.words = words;
        this.needs = new Needs(frame, who, words);
    }

    /// Every telling that stands for itself, in text order.
    List<Telling> tellings() {
        Set<Integer> used = new LinkedHashSet<>();
        List<Telling> all = new ArrayList<>();
        for (int i = 1; i <= tree.size(); i++) at(i, DEEPEST).ifPresent(all::add);
        for (Telling telling : all) used.addAll(telling.used());
        return all.stream().filter(telling -> !used.contains(telling.token())).toList();
    }

    /// What single words would mean if their rows' conditions held; for questions that must have an answer.
    List<Telling> guesses() {
        List<Telling> found = new ArrayList<>();
        for (int i = 1; i <= tree.size(); i++) {
            int token = i;
            rows(token).stream()
                    .max(Comparator.<Trigger>comparingDouble(
                                    row -> row.sure() - PER_MISS * needs.unmet(token, row.needs()))
                            .thenComparing(Trigger::order, Comparator.reverseOrder()))
                    .flatMap(row -> told(token, row, 1))
                    .ifPresent(found::add);
        }
        return found;
    }

    private Optional<Telling> at(int token, int depth) {
        Optional<Telling> before = known.get(token);
        if (before != null) return before;
        known.put(token, Optional.empty());
        Optional<Telling> found = best(token).flatMap(trigger -> told(token, trigger, depth));
        known.put(token, found);
        return found;
    }

    private Optional<Trigger> best(int token) {
        return rows(token).stream()
                .filter(row -> needs.met(token, row.needs()))
                .max(Comparator.comparingDouble(Teller::fit).thenComparing(Trigger::order, Comparator.reverseOrder()));
    }

    private Set<Trigger> rows(int token) {
        Optional<Pos> pos = pos(token);
        if (pos.isEmpty()) return Set.of();
        Set<Trigger> rows = new LinkedHashSet<>(words.triggers().of(pos.get(), tree.lemma(token)));
        if (pos.get() == Pos.VERB) rows.addAll(words.triggers().of(Pos.VERB, frame.verbLemma(token)));
        if (pos.get() == Pos.NOUN) rows.addAll(words.triggers().of(Pos.NOUN, tree.form(token)));
        return rows;
    }

    private static double fit(Trigger row) {
        return row.sure() + PER_NEED * row.needs().size() + (row.lemma().contains("_") ? PER_PARTICLE : 0);
    }

    private Optional<Pos> pos(int token) {
        if (tree.is(token, "aux", "cop", "case", "mark", "fixed", "amod", "compound", "flat")) return Optional.empty();
        if (tree.upos(token) == Upos.VERB) return Optional.of(Pos.VERB);
        if (tree.upos(token) == Upos.NOUN) return Optional.of(Pos.NOUN);
        if (tree.upos(token) == Upos.ADJ && !tree.children(token, "cop").isEmpty()) return Optional.of(Pos.ADJECTIVE);
        return Optional.empty();
    }

    private Optional<Telling> told(int token, Trigger trigger, int depth) {
        List<Participant> actors = side(token, trigger.actor(), List.of());
        List<Participant> recipients = side(token, trigger.recipient(), actors);
        Telling plain = new Telling(
                token, trigger, trigger.meaning(), trigger.mode(), actors, recipients, Optional.empty(), parts(token));
        if (!(trigger.meaning() instanceof Operator)
                && !trigger.mode().orElse("").equals("*"))
            return Optional.of(depth == 0 ? plain : withPurpose(plain, depth - 1));
        Optional<Telling> inner = depth == 0 ? Optional.empty() : complement(token, depth - 1);
        return Operators.applied(plain, inner, complementNoun(token), words);
    }

    /// "took to the streets to protest against the law" is told once.
    private Telling withPurpose(Telling plain, int depth) {
        if (plain.type().isEmpty()) return plain;
        for (int child : tree.children(plain.token(), "advcl", "xcomp")) {
            if (!isNonFinite(child)) continue;
            Optional<Telling> inner =
                    at(child, depth).filter(told -> told.meaning().equals(plain.meaning()));
            if (inner.isPresent()) return oneOf(plain, inner.get());
        }
        return plain;
    }

    private static Telling oneOf(Telling plain, Telling inner) {
        List<Integer> used = new ArrayList<>(plain.used());
        used.add(inner.token());
        used.addAll(inner.used());
        Telling whole = plain.about(inner, used);
        return plain.recipients().isEmpty() ? whole.with(plain.actors(), inner.recipients()) : whole;
    }

    /// What a telling verb tells with it: event nouns as its object, and what was allowed, invited, accused of.
    private List<Integer> parts(int token) {
        if (!tree.isVerb(token)) return List.of();
        List<Integer> parts = new ArrayList<>(tree.children(token, "obj", "nsubj:pass"));
        for (int subject : tree.children(token, "nsubj")) if (!who.isSomebody(tree, subject)) parts.add(subject);
        boolean controls = words.cues().is("object_control", tree.lemma(token));
        for (int child : tree.children(token, "xcomp", "advcl", "acl"))
            if (isNonFinite(child) && (tree.is(child, "xcomp") || isMarked(child, controls))) within(child, parts);
        if (!controls) return parts;
        for (int object : tree.children(token, "obj"))
            for (int child : tree.children(object, "acl"))
                if (isMarked(child, true) && isNonFinite(child)) within(child, parts);
        return parts;
    }

    /// "accused of stealing", and "invited to see" where the verb governs what its object does; else "to" is a purpose.
    private boolean isMarked(int clause, boolean controls) {
        return tree.children(clause, "mark").stream()
                .map(tree::lemma)
                .anyMatch(mark -> words.cues().is("content_mark", mark) && (controls || !mark.equals("to")));
    }

    private void within(int clause, List<Integer> parts) {
        parts.add(clause);
        parts.addAll(tree.children(clause, "obj", "xcomp"));
        for (int other : tree.children(clause, "conj")) if (isNonFinite(other)) parts.add(other);
    }

    private boolean isNonFinite(int verb) {
        return tree.form(verb).equals(tree.lemma(verb)) || tree.form(verb).endsWith("ing");
    }

    private List<Participant> side(int token, List<ArgumentPath> ways, List<Participant> others) {
        for (ArgumentPath way : ways) {
            List<Participant> found = who.participants(frame, frame.follow(token, way)).stream()
                    .filter(one -> !isAmong(one, others))
                    .toList();
            if (!found.isEmpty()) return found;
        }
        return List.of();
    }

    private static boolean isAmong(Participant one, List<Participant> others) {
        return others.stream()
                .anyMatch(other -> other.span().overlaps(one.span())
                        || one.entity().isPresent() && other.entity().equals(one.entity()));
    }

    private Optional<Telling> complement(int token, int depth) {
        for (int child : frame.infinitives(token)) {
            Optional<Telling> inner = inside(child, depth);
            if (inner.isPresent()) return inner;
        }
        for (String relation : COMPLEMENTS) {
            for (int child : tree.children(token, relation)) {
                if (relation.equals("obl") && !isEventPreposition(tree.preposition(child))) continue;
                if (tree.is(child, "acl:relcl")) continue;
                Optional<Telling> inner = inside(child, depth);
                if (inner.isPresent()) return inner;
            }
        }
        return Optional.empty();
    }

    private static boolean isEventPreposition(String word) {
        return switch (word) {
            case "for", "to", "of", "on", "against", "from", "with", "in" -> true;
            default -> false;
        };
    }

    private Optional<Telling> inside(int token, int depth) {
        Optional<Telling> here = at(token, depth);
        if (here.isPresent() || depth == 0) return here;
        for (int child : tree.children(token, "xcomp", "obj", "ccomp", "nmod", "conj")) {
            Optional<Telling> inner = inside(child, depth - 1);
            if (inner.isPresent()) return inner;
        }
        return Optional.empty();
    }

    /// The noun that an operator is about when that tells nothing itself: "demanded compensation".
    private Optional<String> complementNoun(int token) {
        for (int child : tree.children(token, "obj", "obl", "nmod", "nsubj:pass"))
            if (tree.isNominal(child) && !who.isSomebody(tree, child)) return Optional.of(tree.lemma(child));
        return Optional.empty();
    }
}
