package dev.parallax.json;

/// What is written beside what always is.
public enum Detail {
    /// whole article texts (left out where only quotations may be passed on)
    TEXTS,
    /// grammar, word by word
    TOKENS,
    /// the grounds of a decision
    WHY
}
