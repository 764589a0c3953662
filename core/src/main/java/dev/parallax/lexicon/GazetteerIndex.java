package dev.parallax.lexicon;

import java.nio.ByteBuffer;
import java.util.Arrays;

/// Leads from the hash of a name to the lines of the gazetteer that bear it: sorted numbers, the hash in the upper
/// half,
/// the line's offset in the lower one. It ships beside the table (`places.index.gz`), so that a start need not make it.
public final class GazetteerIndex {
    private static final int FIRST_SIZE = 1 << 19;
    private static final int NAME_CELLS = 2;

    private GazetteerIndex() {}

    /// The index as it ships.
    public static byte[] bytes(byte[] table) {
        long[] index = build(table);
        ByteBuffer bytes = ByteBuffer.allocate(index.length * Long.BYTES);
        bytes.asLongBuffer().put(index);
        return bytes.array();
    }

    static long[] read(byte[] bytes) {
        long[] index = new long[bytes.length / Long.BYTES];
        ByteBuffer.wrap(bytes).asLongBuffer().get(index);
        return index;
    }

    static long[] build(byte[] table) {
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

    static int first(long[] index, int hash) {
        int at = Arrays.binarySearch(index, ((long) hash) << 32);
        return at < 0 ? -at - 1 : at;
    }

    /// FNV-1a over the plain spelling; names outside ASCII are found by the plain alias that the table gives them.
    static int hash(byte[] bytes, int from, int to) {
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
