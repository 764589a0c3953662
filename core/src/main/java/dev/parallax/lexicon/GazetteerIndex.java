package dev.parallax.lexicon;

import java.nio.ByteBuffer;
import java.util.Arrays;

/// Leads from the hash of a name to the lines of the gazetteer that bear it: sorted numbers, the hash in the upper
/// half, the line's offset in the lower one, behind one number, the length of the table that it was made of. It ships
/// beside the table (`places.index`), so that a start need not make it.
public final class GazetteerIndex {
    private static final int FIRST_SIZE = 1 << 19;
    private static final int NAME_CELLS = 2;

    private final ByteBuffer numbers;
    private final int size;

    private GazetteerIndex(ByteBuffer bytes) {
        this.numbers = bytes;
        this.size = bytes.limit() / Long.BYTES - 1;
    }

    /// The index as it ships.
    ///
    /// @throws LexiconException when it was made of another table
    static GazetteerIndex of(ByteBuffer bytes, int tableLength) {
        long made = bytes.limit() < Long.BYTES ? -1 : bytes.getLong(0);
        if (made != tableLength || bytes.limit() % Long.BYTES != 0)
            throw new LexiconException("places.index is that of a places.tsv of " + made
                    + " bytes; the one beside it has " + tableLength + ": make both with GazetteerBuilder");
        return new GazetteerIndex(bytes);
    }

    static GazetteerIndex of(byte[] table) {
        return of(ByteBuffer.wrap(bytes(table)), table.length);
    }

    /// The bytes of the index of a table.
    public static byte[] bytes(byte[] table) {
        long[] index = build(table);
        ByteBuffer bytes = ByteBuffer.allocate((index.length + 1) * Long.BYTES);
        bytes.putLong(table.length).asLongBuffer().put(index);
        return bytes.array();
    }

    private static long[] build(byte[] table) {
        long[] index = new long[FIRST_SIZE];
        int size = 0;
        for (int line = 0; line < table.length; ) {
            int end = line;
            while (end < table.length && table[end] != '\n') end++;
            // a comment, an empty line, the header, which begins "geonames"
            boolean data = end > line && table[line] != '#' && table[line] != 'g';
            int at = line;
            while (data && table[at] != '\t') at++;
            int start = at + 1;
            for (int tabs = 0; data && tabs < NAME_CELLS; ) {
                byte b = table[++at];
                if (b != '\t' && b != '|') continue;
                if (at > start) {
                    if (size == index.length) index = Arrays.copyOf(index, size * 2);
                    index[size++] = ((long) hash(table, start, at)) << 32 | line;
                }
                start = at + 1;
                if (b == '\t') tabs++;
            }
            line = end + 1;
        }
        long[] sorted = Arrays.copyOf(index, size);
        Arrays.sort(sorted);
        return sorted;
    }

    /// The offsets of the lines on which the name may stand, in the table's order, each once.
    int[] lines(byte[] name) {
        int hash = hash(name, 0, name.length);
        int from = first(hash);
        int count = 0;
        int[] lines = new int[8];
        for (int i = from; i < size && (int) (number(i) >> 32) == hash; i++) {
            int line = (int) number(i);
            if (count > 0 && lines[count - 1] == line) continue;
            if (count == lines.length) lines = Arrays.copyOf(lines, count * 2);
            lines[count++] = line;
        }
        return Arrays.copyOf(lines, count);
    }

    private int first(int hash) {
        long wanted = ((long) hash) << 32;
        int low = 0;
        int high = size;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (number(middle) < wanted) low = middle + 1;
            else high = middle;
        }
        return low;
    }

    private long number(int i) {
        return numbers.getLong((i + 1) * Long.BYTES);
    }

    /// FNV-1a over the plain spelling; names outside ASCII are found by the plain alias that the table gives them.
    private static int hash(byte[] bytes, int from, int to) {
        int hash = 0x811c9dc5;
        for (int i = from; i < to; i++) {
            int b = bytes[i];
            if (b == '\'' || b == '.') continue;
            if (b >= 'A' && b <= 'Z') b += 'a' - 'A';
            if (b == '-') b = ' ';
            hash = (hash ^ (b & 0xff)) * 0x01000193;
        }
        return hash;
    }
}
