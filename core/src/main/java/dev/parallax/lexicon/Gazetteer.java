package dev.parallax.lexicon;

import dev.parallax.model.Place;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/// `places.tsv`: the towns and divisions of the world under their names. The table lies in memory as the bytes it was
/// read from; a sorted list of name hashes leads to its lines, so it costs little to load and to keep.
public final class Gazetteer {
    private static final int NAME = 1;
    private static final int ALIASES = 2;
    private static final int CELLS = 9;

    /// A place that a name may mean.
    ///
    /// @param admin1 code of the first division it lies in, within its country
    /// @param population 0 when unknown
    /// @param alias whether the name is one of its other names
    public record Entry(Place place, String country2, String admin1, long population, boolean alias) {}

    private final byte[] table;
    /// hash of a name in the upper half, offset of its line in the lower one
    private final long[] index;
    private final Countries countries;

    private Gazetteer(byte[] table, long[] index, Countries countries) {
        this.table = table;
        this.index = index;
        this.countries = countries;
    }

    public static Gazetteer of(Lexicon lexicon, Countries countries) {
        byte[] table = lexicon.bytes("places.tsv");
        return new Gazetteer(table, index(table), countries);
    }

    /// Every place of that name, in the table's order; empty for a name that nobody bears.
    public List<Entry> find(String name) {
        String folded = Spelling.fold(name);
        byte[] bytes = folded.getBytes(StandardCharsets.UTF_8);
        int hash = hash(bytes, 0, bytes.length);
        List<Entry> found = new ArrayList<>();
        for (int i = first(hash); i < index.length && (int) (index[i] >> 32) == hash; i++) {
            Entry entry = entry((int) index[i], folded);
            if (entry != null && (found.isEmpty() || !found.getLast().equals(entry))) found.add(entry);
        }
        return found;
    }

    private int first(int hash) {
        int at = Arrays.binarySearch(index, ((long) hash) << 32);
        return at < 0 ? -at - 1 : at;
    }

    private @Nullable Entry entry(int offset, String folded) {
        int end = offset;
        while (end < table.length && table[end] != '\n') end++;
        String[] cells = new String(table, offset, end - offset, StandardCharsets.UTF_8).split("\t", -1);
        if (cells.length != CELLS)
            throw new LexiconException("places.tsv: has " + cells.length + " cells: " + cells[0]);
        boolean own = Spelling.fold(cells[NAME]).equals(folded);
        if (!own
                && Arrays.stream(cells[ALIASES].split("\\|"))
                        .noneMatch(alias -> Spelling.fold(alias).equals(folded))) return null;
        OptionalLong number = cells[0].isEmpty() ? OptionalLong.empty() : OptionalLong.of(Long.parseLong(cells[0]));
        Optional<String> country = countries.coded(cells[6]).map(Country::code);
        Place.Point point = new Place.Point(Double.parseDouble(cells[3]), Double.parseDouble(cells[4]));
        Place place = new Place(number, cells[NAME], country, point, cells[5]);
        return new Entry(place, cells[6], cells[7], Long.parseLong(cells[8]), !own);
    }

    private static long[] index(byte[] table) {
        long[] index = new long[1 << 19];
        int size = 0;
        for (int line = 0; line < table.length; ) {
            int end = line;
            while (end < table.length && table[end] != '\n') end++;
            boolean data = table[line] != '#' && end > line;
            if (data && table[line] != 'g') {
                int from = line;
                while (table[from] != '\t') from++;
                for (int at = from + 1, start = at, tabs = 0; tabs < 2; at++) {
                    byte b = table[at];
                    if (b != '\t' && b != '|') continue;
                    if (at > start) {
                        if (size == index.length) index = Arrays.copyOf(index, size * 2);
                        index[size++] = ((long) hash(table, start, at)) << 32 | line;
                    }
                    start = at + 1;
                    if (b == '\t') tabs++;
                }
            }
            line = end + 1;
        }
        long[] sorted = Arrays.copyOf(index, size);
        Arrays.sort(sorted);
        return sorted;
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
