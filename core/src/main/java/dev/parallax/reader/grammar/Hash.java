package dev.parallax.reader.grammar;

/// Features are numbers: a template and the values it looks at, mixed into 40 bits. Two features that fall together are
/// so rare that nothing is done about them.
public final class Hash {
    private static final long SEED = 0x9E3779B97F4A7C15L;

    /// Bits of a feature's number.
    static final int BITS = 40;

    private static final long MASK = (1L << BITS) - 1;

    private Hash() {}

    /// The number of a word.
    public static long of(CharSequence word) {
        long hash = SEED;
        for (int i = 0; i < word.length(); i++) hash = (hash ^ word.charAt(i)) * 0x100000001B3L;
        return mixed(hash);
    }

    /// The number of a template with one value.
    public static long of(int template, long a) {
        return (mixed(a + SEED * (template + 1)) & MASK) | 1;
    }

    /// The number of a template with two values.
    public static long of(int template, long a, long b) {
        return of(template, mixed(a) * 31 + b);
    }

    /// The number of a template with three values.
    public static long of(int template, long a, long b, long c) {
        return of(template, mixed(mixed(a) * 31 + b) * 31 + c);
    }

    /// The finaliser of SplitMix64 (Steele, Lea and Flood 2014).
    private static long mixed(long value) {
        long z = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
