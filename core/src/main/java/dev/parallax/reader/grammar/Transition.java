package dev.parallax.reader.grammar;

/// One step of the parser: move a word to the stack, or take the top of the stack as a dependent.
///
/// @param label relation of the dependent, empty for a shift
public record Transition(Move move, String label) {
    private static final String ROOT = "root";

    /// Which step it is; the first letter names it in the model.
    public enum Move {
        SHIFT,
        /// the first of the buffer takes the top of the stack
        LEFT,
        /// the second of the stack takes the top
        RIGHT
    }

    /// The step that a class of the model means: `S`, or `L` or `R` and a label.
    public static Transition of(String name) {
        Move move = switch (name.charAt(0)) {
            case 'L' -> Move.LEFT;
            case 'R' -> Move.RIGHT;
            default -> Move.SHIFT;
        };
        return new Transition(move, name.substring(1));
    }

    /// Its class in the model.
    public String name() {
        return move.name().charAt(0) + label;
    }

    /// Only the root of the sentence is called root, and it hangs on nothing.
    public boolean isAllowed(ParseState state) {
        return switch (move) {
            case SHIFT -> state.canShift();
            case LEFT -> state.canLeft() && label.equals(ROOT) == (state.buffer(0) == state.root());
            case RIGHT -> state.canRight() && !label.equals(ROOT);
        };
    }

    public void applyTo(ParseState state) {
        switch (move) {
            case SHIFT -> state.shift();
            case LEFT -> state.left(label);
            case RIGHT -> state.right(label);
        }
    }
}
