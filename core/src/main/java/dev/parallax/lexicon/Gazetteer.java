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
        byte[] table = lexicon.bytes("places.tsv", Gazetteer::check);
        long[] index = lexicon.hasOwn("places.tsv")
                ? GazetteerIndex.build(table)
                : GazetteerIndex.read(lexicon.bytes("places.index", row -> {}));
        return new Gazetteer(table, index, countries);
    }

    /// Refuses a row of the user's that could not be read when a text asks for it.
    private static void check(Row row) {
        row.find("geonames").ifPresent(cell -> Cells.whole(row, cell));
        Cells.whole(row, row.get("population"));
        Cells.point(row);
    }

    /// Every place of that name, in the table's order; empty for a name that nobody bears.
    public List<Entry> find(String name) {
        String folded = Spelling.fold(name);
        byte[] bytes = folded.getBytes(StandardCharsets.UTF_8);
        int hash = GazetteerIndex.hash(bytes, 0, bytes.length);
        List<Entry> found = new ArrayList<>();
        for (int i = GazetteerIndex.first(index, hash); i < index.length && (int) (index[i] >> 32) == hash; i++) {
            Entry entry = entry((int) index[i], folded);
            if (entry != null && (found.isEmpty() || !found.getLast().equals(entry))) found.add(entry);
        }
        return found;
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
}
