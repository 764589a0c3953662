package dev.parallax.mentions.time;

/// A time expression found: lexemes `from` up to `to`, which is outside.
record Found(int from, int to, Meaning meaning) {
    Found as(Meaning other) {
        return new Found(from, to, other);
    }

    Found upTo(int end, Meaning other) {
        return new Found(from, end, other);
    }
}
