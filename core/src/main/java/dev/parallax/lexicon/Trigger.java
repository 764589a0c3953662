package dev.parallax.lexicon;

import java.util.List;
import java.util.Optional;

/// A word that tells an event, under conditions on what stands beside it.
///
/// @param lemma dictionary form; a verb's particle follows after `_` (`pull_out`)
/// @param mode PLOVER's spelling; `*` where it follows from the complement
/// @param actor ways to who did it, the first that leads to somebody counts
/// @param recipient ways to whom it was done
/// @param sure how plainly the word alone means this, 0 to 1
/// @param order its place in the table: of equals the earlier row counts
public record Trigger(
        String lemma,
        Pos pos,
        List<Need> needs,
        Meaning meaning,
        Optional<String> mode,
        List<ArgumentPath> actor,
        List<ArgumentPath> recipient,
        double sure,
        Optional<String> context,
        int order) {
    /// Which part of speech a trigger is.
    public enum Pos {
        VERB,
        NOUN,
        ADJECTIVE
    }

    public Trigger {
        needs = List.copyOf(needs);
        actor = List.copyOf(actor);
        recipient = List.copyOf(recipient);
    }
}
