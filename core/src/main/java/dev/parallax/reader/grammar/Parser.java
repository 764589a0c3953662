package dev.parallax.reader.grammar;

import dev.parallax.model.mention.Upos;
import java.util.Arrays;
import java.util.List;

/// Finds the dependency tree of a tagged sentence, greedily from left to right, in time that grows with its length
/// alone.
public final class Parser {
    /// The class that moves a word to the stack; the others are these letters and a label.
    public static final String SHIFT = "S";

    public static final char LEFT = 'L';
    public static final char RIGHT = 'R';

    private final Scorer model;

    public Parser(Scorer model) {
        this.model = model;
    }

    /// The parse, complete: every word has a head, one of them the root.
    public ParseState parse(List<Word> words, List<Upos> tags) {
        ParseState state = new ParseState(words, tags);
        int[] scores = new int[model.classes().size()];
        while (!state.isDone()) {
            Arrays.fill(scores, 0);
            for (long feature : ParseFeatures.of(state)) model.add(feature, scores);
            apply(state, best(state, scores, model.classes()), model.classes());
        }
        return state;
    }

    /// The allowed transition with the highest score, the first of equals.
    public static int best(ParseState state, int[] scores, List<String> classes) {
        int best = -1;
        for (int i = 0; i < scores.length; i++) {
            if ((best < 0 || scores[i] > scores[best]) && isAllowed(state, classes.get(i))) best = i;
        }
        if (best < 0) throw new IllegalStateException("no transition is allowed");
        return best;
    }

    public static boolean isAllowed(ParseState state, String transition) {
        return switch (transition.charAt(0)) {
            case LEFT -> state.canLeft() && isRoot(transition) == (state.buffer(0) == state.root());
            case RIGHT -> state.canRight() && !isRoot(transition);
            default -> state.canShift();
        };
    }

    private static boolean isRoot(String transition) {
        return transition.startsWith("root", 1);
    }

    /// Carries out the transition with this number.
    public static void apply(ParseState state, int transition, List<String> classes) {
        String name = classes.get(transition);
        switch (name.charAt(0)) {
            case LEFT -> state.left(name.substring(1));
            case RIGHT -> state.right(name.substring(1));
            default -> state.shift();
        }
    }
}
