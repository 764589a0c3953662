package dev.parallax.engine;

import dev.parallax.model.page.Reject;
import java.util.Optional;

/// What became of one member of the input: a value, or the reason why there is none.
public sealed interface Outcome<T> {
    /// It became this.
    record Made<T>(T value) implements Outcome<T> {}

    /// It became nothing, and the run went on.
    record Rejected<T>(Reject reject) implements Outcome<T> {}

    /// The value, if there is one.
    default Optional<T> made() {
        return switch (this) {
            case Made<T>(var value) -> Optional.of(value);
            case Rejected<T> _ -> Optional.empty();
        };
    }
}
