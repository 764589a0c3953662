package dev.parallax.mentions.quantity;

/// What is counted, and the lexeme past its last word.
record Unit(String words, int to) {}
