package dev.parallax.mentions.time;

import dev.parallax.text.Lexemes;
import java.util.List;
import java.util.Optional;

/// The longest of what several rules find; of equals the first rule's.
record AnyOf(List<TimeRule> rules) implements TimeRule {
    AnyOf {
        rules = List.copyOf(rules);
    }

    @Override
    public Optional<Found> at(Lexemes lexemes, int at) {
        Optional<Found> best = Optional.empty();
        for (TimeRule rule : rules) {
            Optional<Found> found = rule.at(lexemes, at);
            if (found.isPresent()
                    && (best.isEmpty() || found.get().to() > best.get().to())) best = found;
        }
        return best;
    }
}
