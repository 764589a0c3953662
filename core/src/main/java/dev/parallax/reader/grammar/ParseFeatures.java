package dev.parallax.reader.grammar;

/// What speaks for the next transition: words, tags and arcs around the top of the stack and the front of the buffer,
/// alone and in pairs and triples (after Zhang and Nivre 2011).
public final class ParseFeatures {
    private static final int COUNT = 88;
    private static final int FAR = 10;
    private static final int STEP = 5;

    private final ParseState state;
    private final long[] features = new long[COUNT];
    private int size;

    private ParseFeatures(ParseState state) {
        this.state = state;
    }

    /// The features of the state as it is now.
    public static long[] of(ParseState state) {
        ParseFeatures features = new ParseFeatures(state);
        features.collect();
        return features.features;
    }

    private void collect() {
        int s0 = state.stack(0);
        int s1 = state.stack(1);
        int s2 = state.stack(2);
        int b0 = state.buffer(0);
        int b1 = state.buffer(1);
        int b2 = state.buffer(2);
        singles(s0, s1, s2, b0, b1, b2);
        pairs(s0, s1, b0, b1);
        triples(s0, s1, s2, b0, b1, b2);
        arcs(s0, s1, b0);
        classes(s0, s1, s2, b0, b1);
    }

    private void singles(int s0, int s1, int s2, int b0, int b1, int b2) {
        for (int word : new int[] {s0, s1, b0, b1}) {
            put(word(word));
            put(tag(word));
            put(word(word), tag(word));
        }
        put(tag(s2));
        put(word(s2));
        put(tag(b2));
        put(word(b2));
        put(ending(s0), tag(b0));
        put(ending(b0), tag(s0));
        put(tag(state.buffer(3)));
    }

    private void pairs(int s0, int s1, int b0, int b1) {
        put(word(s0), word(b0));
        put(word(s0), tag(b0));
        put(tag(s0), word(b0));
        put(tag(s0), tag(b0), distance(s0, b0));
        put(word(s1), word(s0));
        put(word(s1), tag(s0));
        put(tag(s1), word(s0));
        put(tag(s1), tag(s0), distance(s1, s0));
        put(tag(b0), tag(b1));
        put(word(b0), tag(b1));
        put(tag(s1), tag(b0));
        put(word(s1), tag(b0));
    }

    private void triples(int s0, int s1, int s2, int b0, int b1, int b2) {
        put(tag(s0), tag(b0), tag(b1));
        put(tag(s1), tag(s0), tag(b0));
        put(tag(s2), tag(s1), tag(s0));
        put(tag(b0), tag(b1), tag(b2));
        put(word(s0), tag(b0), tag(b1));
        put(word(s1), tag(s0), tag(b0));
        put(tag(s1), tag(s0), word(b0));
    }

    private void arcs(int s0, int s1, int b0) {
        put(tag(s0), tag(left(s0)), tag(b0));
        put(tag(s0), tag(right(s0)), tag(b0));
        put(tag(s0), tag(left(b0)), tag(b0));
        put(tag(s1), tag(s0), tag(right(s1)));
        put(tag(s1), tag(s0), tag(left(s1)));
        put(tag(s1), tag(s0), tag(right(s0)));
        put(tag(s1), tag(s0), tag(left(s0)));
        put(word(s0), label(left(s0)));
        put(word(s0), label(right(s0)));
        put(word(s1), label(right(s1)));
        put(word(b0), label(left(b0)));
        put(tag(s0), label(left(s0)), label(state.leftmost2[s0]));
        put(tag(s0), label(right(s0)), label(state.rightmost2[s0]));
        put(tag(s1), label(right(s1)), label(state.rightmost2[s1]));
        put(tag(b0), label(left(b0)), label(left2(b0)));
        put(word(s0), valency(s0));
        put(word(s1), valency(s1), tag(s0));
        put(tag(s0), valency(s0), tag(b0));
        put(word(left(s0)), tag(s0));
        put(word(right(s0)), tag(s0));
    }

    private void classes(int s0, int s1, int s2, int b0, int b1) {
        for (int word : new int[] {s0, s1, b0, b1}) {
            put(fine(word));
            put(meaning(word));
            put(fine(word), tag(word));
        }
        put(fine(s0), fine(b0));
        put(fine(s1), fine(s0));
        put(fine(s0), tag(b0));
        put(tag(s0), fine(b0));
        put(fine(s1), tag(s0));
        put(tag(s1), fine(s0));
        put(fine(b0), fine(b1));
        put(fine(s0), word(b0));
        put(word(s0), fine(b0));
        put(meaning(s0), meaning(b0));
        put(meaning(s1), meaning(s0));
        put(fine(s1), fine(s0), tag(b0));
        put(tag(s1), fine(s0), fine(b0));
        put(fine(s0), fine(b0), fine(b1));
        put(fine(s1), fine(s0), fine(b0));
        put(fine(s0), tag(b0), tag(b1));
        put(fine(s2), fine(s1), fine(s0));
        put(fine(b0), fine(left(b0)), tag(s0));
    }

    private void put(long a) {
        features[size] = Hash.of(size, a);
        size++;
    }

    private void put(long a, long b) {
        features[size] = Hash.of(size, a, b);
        size++;
    }

    private void put(long a, long b, long c) {
        features[size] = Hash.of(size, a, b, c);
        size++;
    }

    private boolean isWord(int word) {
        return word != ParseState.NONE && word != state.root();
    }

    private long word(int word) {
        return isWord(word) ? state.words.get(word - 1).lowerHash() : word == 0 ? 1 : 2;
    }

    private long tag(int word) {
        return isWord(word) ? state.tags.get(word - 1).name().hashCode() : word == 0 ? 1 : 2;
    }

    private long fine(int word) {
        return isWord(word) ? state.words.get(word - 1).fine() : word == 0 ? -1 : -2;
    }

    private long meaning(int word) {
        return isWord(word) ? state.words.get(word - 1).meaning() : word == 0 ? -1 : -2;
    }

    private long ending(int word) {
        return isWord(word) ? Hash.of(state.words.get(word - 1).ending(3)) : 1;
    }

    private int left(int word) {
        return isWord(word) ? state.leftmost[word] : 0;
    }

    private int left2(int word) {
        return isWord(word) ? state.leftmost2[word] : 0;
    }

    private int right(int word) {
        return isWord(word) ? state.rightmost[word] : 0;
    }

    private long label(int word) {
        return isWord(word) ? state.labels[word].hashCode() : 1;
    }

    private long valency(int word) {
        return isWord(word) ? Math.min(state.lefts[word], 4) * 8 + Math.min(state.rights[word], 4) : 99;
    }

    private static long distance(int from, int to) {
        if (from == 0 || to == 0) return 0;
        int apart = to - from;
        return apart < STEP ? apart : apart < FAR ? STEP : FAR;
    }
}
