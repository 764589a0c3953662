package dev.parallax.lexicon;

import dev.parallax.model.Place;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/// `places.tsv`: the towns and divisions of the world under their names. The table is mapped into memory as it lies on
/// disk; a sorted list of name hashes leads to its lines, so it costs next to nothing to load and to keep.
public final class Gazetteer {
    private static final String TABLE = "places.tsv";
    private static final int NAME = 1;
    private static final int ALIASES = 2;
    private static final int CELLS = 9;

    /// A place that a name may mean.
    ///
    /// @param admin1 code of the first division it lies in, within its country
    /// @param population 0 when unknown
    /// @param alias whether the name is one of its other names
    public record Entry(Place place, String country2, String admin1, long population, boolean alias) {}

    private final ByteBuffer table;
    private final GazetteerIndex index;
    private final Countries countries;

    private Gazetteer(ByteBuffer table, GazetteerIndex index, Countries countries) {
        this.table = table;
        this.index = index;
        this.countries = countries;
    }

    /// Mapped where it ships; with rows of the user's own, in the heap.
    public static Gazetteer of(Lexicon lexicon, Countries countries) {
        if (lexicon.hasOwn(TABLE)) {
            byte[] all = lexicon.bytes(TABLE, Gazetteer::check);
            return new Gazetteer(ByteBuffer.wrap(all), GazetteerIndex.of(all), countries);
        }
        ByteBuffer table = Lexicon.mapped(TABLE);
        return new Gazetteer(table, GazetteerIndex.of(Lexicon.mapped("places.index"), table.limit()), countries);
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
        List<Entry> found = new ArrayList<>();
        for (int line : index.lines(folded.getBytes(StandardCharsets.UTF_8))) {
            Entry entry = entry(line, folded);
            if (entry != null) found.add(entry);
        }
        return found;
    }

    private @Nullable Entry entry(int line, String folded) {
        String[] cells = line(line).split("\t", -1);
        if (cells.length != CELLS)
            throw new LexiconException("places.tsv: has " + cells.length + " cells: " + cells[0]);
        boolean own = Spelling.fold(cells[NAME]).equals(folded);
        if (!own && !bears(cells[ALIASES], folded)) return null;
        OptionalLong number = cells[0].isEmpty() ? OptionalLong.empty() : OptionalLong.of(Long.parseLong(cells[0]));
        Optional<String> country = countries.coded(cells[6]).map(Country::code);
        Place.Point point = new Place.Point(Double.parseDouble(cells[3]), Double.parseDouble(cells[4]));
        Place place = new Place(number, cells[NAME], country, point, cells[5]);
        return new Entry(place, cells[6], cells[7], Long.parseLong(cells[8]), !own);
    }

    private static boolean bears(String aliases, String folded) {
        for (String alias : aliases.split("\\|")) if (Spelling.fold(alias).equals(folded)) return true;
        return false;
    }

    private String line(int from) {
        int end = from;
        while (end < table.limit() && table.get(end) != '\n') end++;
        byte[] bytes = new byte[end - from];
        table.get(from, bytes);
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
