package dev.parallax.engine;

import java.util.Optional;
import java.util.function.Supplier;

/// A value that is made when it is first asked for, once for all threads: tables and models that a command does not
/// need are never loaded.
final class Lazy<T> {
    private final Supplier<T> maker;
    private volatile Optional<T> made = Optional.empty();

    Lazy(Supplier<T> maker) {
        this.maker = maker;
    }

    T get() {
        Optional<T> value = made;
        return value.isPresent() ? value.get() : make();
    }

    /// The value, if anybody asked for it.
    Optional<T> ifMade() {
        return made;
    }

    private synchronized T make() {
        if (made.isEmpty()) made = Optional.of(maker.get());
        return made.get();
    }
}
