package dev.parallax.stories;

import java.util.Arrays;
import java.util.Locale;
import java.util.NavigableSet;
import java.util.TreeSet;

/// A text's word sequences in little room: the `SIZE` smallest hashes of its shingles, and how many there are (bottom-k
/// sketch, Cohen and Kaplan 2007; shingles, Broder 1997). From two sketches follow how much two texts share.
final class Sketch {
    static final int SIZE = 128;
    private static final long SEED = 0x9E3779B97F4A7C15L;

    private final long[] hashes;
    private final int shingles;

    /// @param hashes the smallest, in rising order
    /// @param shingles how many different ones the text has
    Sketch(long[] hashes, int shingles) {
        this.hashes = hashes.clone();
        this.shingles = shingles;
    }

    /// The sketch of a text.
    ///
    /// @param length words in a shingle
    static Sketch of(String text, int length) {
        String[] words = words(text);
        TreeSet<Long> smallest = new TreeSet<>();
        TreeSet<Long> seen = new TreeSet<>();
        for (int i = 0; i + length <= words.length; i++) {
            long hash = hash(words, i, length);
            if (seen.add(hash)) keep(hash, smallest);
        }
        return new Sketch(smallest.stream().mapToLong(Long::longValue).toArray(), seen.size());
    }

    /// Words are runs of letters and digits, whatever stands between them.
    private static String[] words(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .toArray(String[]::new);
    }

    private static void keep(long hash, NavigableSet<Long> smallest) {
        smallest.add(hash);
        if (smallest.size() > SIZE) smallest.pollLast();
    }

    private static long hash(String[] words, int from, int length) {
        long hash = SEED;
        for (int i = from; i < from + length; i++) {
            for (int c = 0; c < words[i].length(); c++) hash = mixed(hash ^ words[i].charAt(c));
            hash = mixed(hash + i - from + 1);
        }
        return hash >>> 1;
    }

    /// The finaliser of SplitMix64 (Steele, Lea and Flood 2014).
    private static long mixed(long value) {
        long z = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }

    int shingles() {
        return shingles;
    }

    /// The first `most` hashes, in rising order.
    long[] hashes(int most) {
        return Arrays.copyOf(hashes, Math.min(most, hashes.length));
    }

    /// Estimate of the share of all shingles of both that both have (Jaccard), 0 to 1.
    double overlap(Sketch other) {
        int i = 0;
        int j = 0;
        int union = 0;
        int both = 0;
        while (union < SIZE && i < hashes.length && j < other.hashes.length) {
            long mine = hashes[i];
            long theirs = other.hashes[j];
            if (mine == theirs) both++;
            if (mine <= theirs) i++;
            if (theirs <= mine) j++;
            union++;
        }
        union += Math.min(SIZE - union, hashes.length - i + other.hashes.length - j);
        return union == 0 ? 0 : (double) both / union;
    }

    /// Estimate of the share of the shorter text's shingles that the other has too, 0 to 1.
    double inside(Sketch other) {
        int shorter = Math.min(shingles, other.shingles);
        if (shorter == 0) return 0;
        double overlap = overlap(other);
        double shared = overlap / (1 + overlap) * (shingles + other.shingles);
        return Math.min(1, shared / shorter);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Sketch that && that.shingles == shingles && Arrays.equals(that.hashes, hashes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(hashes);
    }

    @Override
    public String toString() {
        return "Sketch(" + shingles + ")";
    }
}
