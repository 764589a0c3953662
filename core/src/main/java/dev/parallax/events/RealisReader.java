package dev.parallax.events;

import dev.parallax.lexicon.Cues;
import dev.parallax.model.event.Realis;
import dev.parallax.model.event.Rung;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// How real an event is, from its own auxiliaries and adverbs and from the words that govern it; and how far a
/// planned one has come.
final class RealisReader {
    private static final int DEEPEST = 6;
    private static final List<Realis> STRONGEST_FIRST = List.of(
            Realis.DENIED, Realis.HYPOTHETICAL, Realis.DEMANDED, Realis.ALLEGED, Realis.PLANNED, Realis.HAPPENED);

    private final Frame frame;
    private final Tree tree;
    private final Cues cues;

    RealisReader(Frame frame, Cues cues) {
        this.frame = frame;
        this.tree = frame.tree();
        this.cues = cues;
    }

    record Reality(Realis realis, Optional<Rung> rung, boolean refused) {
        Reality {
            refused = refused && realis == Realis.DENIED;
        }
    }

    Reality of(Telling telling) {
        Set<Realis> seen = EnumSet.noneOf(Realis.class);
        Optional<Rung> rung = rung(telling.trigger().lemma());
        int at = telling.token();
        for (int steps = 0; at != 0 && steps < DEEPEST; steps++) {
            seen.addAll(own(at));
            int head = tree.head(at);
            if (head == 0) break;
            seen.addAll(governed(at, head));
            if (rung.isEmpty() && !tree.is(at, "conj", "advcl", "acl:relcl")) rung = rung(frame.verbLemma(head));
            if (!climbs(at)) break;
            at = head;
        }
        for (Realis realis : STRONGEST_FIRST)
            if (seen.contains(realis))
                return new Reality(
                        realis,
                        rung,
                        seen.contains(Realis.PLANNED)
                                || cues.is("permit", telling.trigger().lemma()));
        return new Reality(Realis.HAPPENED, rung, false);
    }

    /// What the word's own helpers say.
    private Set<Realis> own(int at) {
        Set<Realis> seen = EnumSet.noneOf(Realis.class);
        for (int child : tree.children(at, "aux")) {
            String word = tree.lemma(child);
            if (cues.is("planned_modal", word) || cues.is("planned_modal", tree.form(child))) seen.add(Realis.PLANNED);
            if (cues.is("possible_modal", word)) seen.add(reported(at, word) ? Realis.PLANNED : Realis.HYPOTHETICAL);
        }
        // headlines: "Estonia to send engineers"
        if (isInfinitive(at) && tree.head(at) == 0) seen.add(Realis.PLANNED);
        for (int child : tree.children(at, "advmod", "det", "amod", "mark", "cc")) {
            String word = tree.lemma(child);
            if (cues.is("negation", word)) seen.add(Realis.DENIED);
            if (cues.is("condition", word) && tree.is(child, "mark", "advmod")) seen.add(Realis.HYPOTHETICAL);
            if (cues.is("alleged_word", word)) seen.add(Realis.ALLEGED);
            if (cues.is("doubt_word", word)) seen.add(Realis.HYPOTHETICAL);
            if (cues.is("future_word", word) && tree.isNominal(at)) seen.add(Realis.PLANNED);
        }
        return seen;
    }

    /// "said it would leave" is a plan told in the past, unless a condition hangs on it.
    private boolean reported(int at, String modal) {
        if (!modal.equals("would") && !modal.equals("'d") && !modal.equals("should")) return false;
        for (int clause : tree.children(at, "advcl"))
            for (int mark : tree.children(clause, "mark")) if (cues.is("condition", tree.lemma(mark))) return false;
        return modal.equals("would");
    }

    /// What the word above says of it.
    private Set<Realis> governed(int at, int head) {
        if (tree.is(at, "conj", "acl:relcl", "appos", "parataxis", "nsubj")) return Set.of();
        String word = frame.verbLemma(head);
        boolean infinitive = isInfinitive(at);
        boolean finite = tree.is(at, "ccomp") && !infinitive;
        if (tree.is(at, "advcl") && !infinitive) return gerund(at, word);
        if (tree.is(at, "obl", "nmod") && !isAbout(tree.preposition(at))) return Set.of();
        if (cues.is("refused_verb", word)) return Set.of(Realis.DENIED);
        if (cues.is("alleged_verb", word)) return Set.of(Realis.ALLEGED);
        if (cues.is("demanded_verb", word) && !(finite && word.equals("tell"))) return Set.of(Realis.DEMANDED);
        if (finite) return Set.of();
        if (cues.is("possible_noun", word)) return Set.of(Realis.HYPOTHETICAL);
        if (cues.is("planned_verb", word) || cues.is("planned_noun", word)) return Set.of(Realis.PLANNED);
        if (infinitive && !cues.is("transparent", tree.lemma(head)) && tree.is(at, "advcl", "acl", "xcomp"))
            return Set.of(Realis.PLANNED);
        return Set.of();
    }

    private Set<Realis> gerund(int at, String word) {
        boolean of = tree.children(at, "mark").stream()
                .anyMatch(mark -> isAbout(tree.lemma(mark)) || tree.lemma(mark).equals("from"));
        if (!of) return Set.of();
        if (cues.is("alleged_verb", word)) return Set.of(Realis.ALLEGED);
        return cues.is("refused_verb", word) ? Set.of(Realis.DENIED) : Set.of();
    }

    private static boolean isAbout(String preposition) {
        return switch (preposition) {
            case "of", "for", "to", "on", "with", "against" -> true;
            default -> false;
        };
    }

    private boolean isInfinitive(int at) {
        return tree.children(at, "mark").stream()
                .anyMatch(mark -> tree.lemma(mark).equals("to"));
    }

    private boolean climbs(int at) {
        if (tree.is(at, "acl:relcl", "ccomp", "parataxis", "appos")) return false;
        if (tree.is(at, "advcl")) return tree.children(at, "mark").isEmpty() || isInfinitive(at);
        if (tree.is(at, "conj"))
            return tree.children(at, "nsubj", "nsubj:pass", "aux").isEmpty();
        return !tree.is(at, "obl", "nmod") || isAbout(tree.preposition(at));
    }

    private Optional<Rung> rung(String lemma) {
        for (Rung rung : Rung.values()) if (cues.is("rung_" + rung.code(), lemma)) return Optional.of(rung);
        return Optional.empty();
    }
}
