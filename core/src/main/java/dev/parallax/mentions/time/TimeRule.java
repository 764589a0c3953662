package dev.parallax.mentions.time;

import dev.parallax.text.Lexemes;
import java.util.Optional;

/// One way to tell a time.
interface TimeRule {
    /// The expression that begins exactly at lexeme `at`, as long as it goes.
    Optional<Found> at(Lexemes lexemes, int at);
}
