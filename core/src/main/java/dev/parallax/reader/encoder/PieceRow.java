package dev.parallax.reader.encoder;

import java.util.Arrays;
import java.util.List;

/// A row of words as the network takes it: the pieces of each word in order, framed by `[CLS]` and `[SEP]`, the casing
/// of
/// the word that each piece is of, and the place of each word's first piece.
@SuppressWarnings("EnumOrdinal") // the network knows casings by their place
public final class PieceRow {
    /// A word of more pieces is no word; the rest of it is not read.
    private static final int MOST_OF_A_WORD = 32;

    private final long[] numbers;
    private final long[] casings;
    private final long[] firsts;

    private PieceRow(long[] numbers, long[] casings, long[] firsts) {
        this.numbers = numbers;
        this.casings = casings;
        this.firsts = firsts;
    }

    /// The row of these words; a word without a known piece has one unknown piece, so each word has a first.
    static PieceRow of(List<String> words, WordPiece wordPiece) {
        Growing numbers = new Growing(2 * words.size() + 2);
        Growing casings = new Growing(2 * words.size() + 2);
        long[] firsts = new long[words.size()];
        numbers.add(wordPiece.begin());
        casings.add(0);
        for (int i = 0; i < firsts.length; i++) {
            firsts[i] = numbers.size;
            wordPiece.add(words.get(i), numbers);
            if (numbers.size == firsts[i]) numbers.add(wordPiece.unknown());
            numbers.cutTo((int) Math.min(numbers.size, firsts[i] + MOST_OF_A_WORD));
            int casing = Casing.of(words.get(i)).ordinal();
            while (casings.size < numbers.size) casings.add(casing);
        }
        numbers.add(wordPiece.end());
        casings.add(0);
        return new PieceRow(numbers.closed(), casings.closed(), firsts);
    }

    /// How many pieces, frame included.
    public int size() {
        return numbers.length;
    }

    /// How many words.
    public int words() {
        return firsts.length;
    }

    /// Numbers of the pieces in the vocabulary.
    public long[] numbers() {
        return numbers.clone();
    }

    /// Ordinals of [Casing], piece by piece.
    public long[] casings() {
        return casings.clone();
    }

    /// Places of the words' first pieces.
    public long[] firsts() {
        return firsts.clone();
    }

    /// The same after the place of the root, which is the frame's first piece.
    long[] firstsWithRoot() {
        long[] all = new long[firsts.length + 1];
        System.arraycopy(firsts, 0, all, 1, firsts.length);
        return all;
    }

    /// Numbers in the making.
    static final class Growing {
        private long[] numbers;
        private int size;

        Growing(int about) {
            numbers = new long[Math.max(1, about)];
        }

        void add(long number) {
            if (size == numbers.length) numbers = Arrays.copyOf(numbers, 2 * size);
            numbers[size++] = number;
        }

        int size() {
            return size;
        }

        void cutTo(int less) {
            size = less;
        }

        long[] closed() {
            return Arrays.copyOf(numbers, size);
        }
    }
}
