package dev.parallax.reader.encoder;

/// How a word is written. The encoder's pieces are in lower case; its names hang on this.
public enum Casing {
    PLAIN,
    CAPITALISED,
    CAPITALS,
    /// One capital letter, alone or with a point: an initial, or "I" and "A".
    INITIAL,
    MIXED;

    /// The casing of a word; one without letters is plain.
    public static Casing of(String word) {
        int letters = (int) word.codePoints().filter(Character::isLetter).count();
        int capitals = (int) word.codePoints().filter(Casing::isCapital).count();
        if (capitals == 0) return PLAIN;
        if (letters == 1) return INITIAL;
        if (capitals == letters) return CAPITALS;
        return capitals == 1 && isCapital(word.codePointAt(0)) ? CAPITALISED : MIXED;
    }

    private static boolean isCapital(int c) {
        return Character.isUpperCase(c) || Character.isTitleCase(c);
    }
}
