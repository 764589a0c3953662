package dev.parallax.lexicon;

import dev.parallax.model.event.Sector;
import dev.parallax.model.mention.EntityType;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// `actors.tsv` and `register.tsv`: organisations and people that news speaks of everywhere, with country, sectors and
/// the days for which they are said.
public final class KnownActors {
    private static final int SHORT = 6;

    /// One term of one actor.
    public record Known(
            String name,
            EntityType type,
            Optional<String> country,
            List<Sector> sectors,
            Optional<LocalDate> from,
            Optional<LocalDate> to) {
        public Known {
            sectors = List.copyOf(sectors);
        }

        boolean covers(LocalDate day) {
            return from.map(start -> !day.isBefore(start)).orElse(true)
                    && to.map(end -> !day.isAfter(end)).orElse(true);
        }
    }

    private final Map<String, List<Known>> byName = new HashMap<>();

    private KnownActors() {}

    public static KnownActors of(Lexicon lexicon) {
        KnownActors actors = new KnownActors();
        for (String table : List.of("actors.tsv", "register.tsv")) lexicon.each(table, actors::add);
        return actors;
    }

    private void add(Row row) {
        EntityType type = EntityType.valueOf(row.get("type").toUpperCase(Locale.ROOT));
        Known known = new Known(
                row.get("name"), type, row.find("country"), Cells.sectors(row), day(row, "from"), day(row, "to"));
        put(row.get("name"), known);
        row.list("aliases").forEach(alias -> put(alias, known));
    }

    private void put(String name, Known known) {
        byName.computeIfAbsent(key(name), key -> new ArrayList<>(1)).add(known);
    }

    /// Short names are known only as they are written ("UN", not "un").
    private static String key(String name) {
        return name.length() <= SHORT ? name : Spelling.fold(name);
    }

    /// Every term of every actor of that name.
    public List<Known> find(String name) {
        return byName.getOrDefault(key(name), List.of());
    }

    /// The term that holds on the day; failing that, a term that has ended, now that of a former official.
    public Optional<Known> find(String name, Optional<LocalDate> day) {
        List<Known> terms = find(name);
        if (terms.isEmpty()) return Optional.empty();
        Optional<Known> now = day.flatMap(
                when -> terms.stream().filter(term -> term.covers(when)).findFirst());
        if (now.isPresent() || day.isEmpty()) return now.or(() -> Optional.of(terms.getLast()));
        Known last = terms.getLast();
        boolean over = last.to().map(end -> end.isBefore(day.get())).orElse(false);
        return Optional.of(over ? former(last) : last);
    }

    private static Known former(Known known) {
        List<Sector> sectors = known.type() == EntityType.PERSON ? List.of(Sector.ELI) : known.sectors();
        return new Known(known.name(), known.type(), known.country(), sectors, known.from(), known.to());
    }

    static Optional<LocalDate> day(Row row, String column) {
        String cell = row.get(column);
        if (cell.isEmpty()) return Optional.empty();
        try {
            return Optional.of(day(cell));
        } catch (NumberFormatException | DateTimeException | IndexOutOfBoundsException e) {
            throw row.wrong("'" + cell + "' is no day");
        }
    }

    /// Dictionaries end months on the 31st, whatever the month.
    private static LocalDate day(String cell) {
        int year = Integer.parseInt(cell, 0, 4, 10);
        int month = Math.clamp(Integer.parseInt(cell, 5, 7, 10), 1, 12);
        int date = Math.clamp(Integer.parseInt(cell, 8, cell.length(), 10), 1, 31);
        return LocalDate.of(
                year, month, Math.min(date, YearMonth.of(year, month).lengthOfMonth()));
    }
}
