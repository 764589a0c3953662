package dev.parallax.text;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/// Words that stand for numbers.
public record NumberWords(Map<String, Entry> entries) {
    public NumberWords {
        entries = Map.copyOf(entries);
    }

    /// How a number word joins its neighbours.
    public enum Kind {
        UNIT,
        TEN,
        HUNDRED,
        SCALE,
        /// a letter right behind figures: 5m, 20k
        SHORT,
        ORDINAL,
        /// a plural without a number: dozens, thousands
        VAGUE
    }

    /// What one word counts.
    ///
    /// @param high for vague ones, up to which number it is said; empty: no end
    public record Entry(Kind kind, BigDecimal value, Optional<BigDecimal> high) {}

    public Optional<Entry> find(String word) {
        return Optional.ofNullable(entries.get(word));
    }

    public Optional<BigDecimal> find(String word, Kind kind) {
        return find(word).filter(entry -> entry.kind() == kind).map(Entry::value);
    }
}
