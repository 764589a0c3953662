package dev.parallax.reader.grammar;

import dev.parallax.model.mention.Upos;
import java.util.Arrays;
import java.util.List;

/// Finds the dependency tree of a tagged sentence, greedily from left to right, in time that grows with its length
/// alone.
public final class Parser {
    private final Scorer model;
    private final List<Transition> transitions;

    public Parser(Scorer model) {
        this.model = model;
        this.transitions = model.classes().stream().map(Transition::of).toList();
    }

    /// The parse, complete: every word has a head, one of them the root.
    public ParseState parse(List<Word> words, List<Upos> tags) {
        ParseState state = new ParseState(words, tags);
        int[] scores = new int[transitions.size()];
        while (!state.isDone()) {
            Arrays.fill(scores, 0);
            for (long feature : ParseFeatures.of(state)) model.add(feature, scores);
            transitions.get(best(state, scores, transitions)).applyTo(state);
        }
        return state;
    }

    /// The number of the allowed transition with the highest score, the first of equals.
    public static int best(ParseState state, int[] scores, List<Transition> transitions) {
        int best = -1;
        for (int i = 0; i < scores.length; i++) {
            if ((best < 0 || scores[i] > scores[best]) && transitions.get(i).isAllowed(state)) best = i;
        }
        if (best < 0) throw new IllegalStateException("no transition is allowed");
        return best;
    }
}
