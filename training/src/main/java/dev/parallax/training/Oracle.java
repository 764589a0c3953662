package dev.parallax.training;

import dev.parallax.reader.grammar.ParseState;
import dev.parallax.reader.grammar.Transition;
import dev.parallax.reader.grammar.Transition.Move;

/// Says how many gold arcs a transition puts out of reach, in any state, also one that a mistake led to: the dynamic
/// oracle of the arc-hybrid system (Goldberg and Nivre 2013).
final class Oracle {
    private final TreeSentence gold;

    Oracle(TreeSentence gold) {
        this.gold = gold;
    }

    /// Gold arcs lost by the move.
    int cost(ParseState state, Move move) {
        return switch (move) {
            case LEFT -> left(state);
            case RIGHT -> right(state);
            case SHIFT -> shift(state);
        };
    }

    /// One for a wrong label. Also where the arc is lost already, the label of the gold arc is the one to learn.
    int labelCost(ParseState state, Transition transition) {
        if (transition.move() == Move.SHIFT) return 0;
        return gold.labels().get(state.stack(0) - 1).equals(transition.label()) ? 0 : 1;
    }

    private int left(ParseState state) {
        int child = state.stack(0);
        int head = head(state, child);
        boolean lost = (head == state.stack(1) && head != 0) || head > state.buffer(0);
        return (lost ? 1 : 0) + dependentsInBuffer(state, child, state.buffer(0));
    }

    private int right(ParseState state) {
        int child = state.stack(0);
        int cost = head(state, child) >= state.buffer(0) ? 1 : 0;
        return cost + dependentsInBuffer(state, child, state.buffer(0));
    }

    private int shift(ParseState state) {
        int word = state.buffer(0);
        int head = head(state, word);
        int cost = 0;
        for (int below = 0; below < state.depth(); below++) {
            int other = state.stack(below);
            if (below > 0 && other == head) cost++;
            if (head(state, other) == word) cost++;
        }
        return cost;
    }

    private int dependentsInBuffer(ParseState state, int head, int from) {
        int found = 0;
        for (int word = from; word < state.root(); word++) if (head(state, word) == head) found++;
        return found;
    }

    /// The gold head, the root by its place at the end of the buffer.
    private int head(ParseState state, int word) {
        int head = gold.heads().get(word - 1);
        return head == 0 ? state.root() : head;
    }
}
