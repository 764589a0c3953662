package dev.parallax.lexicon;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// One line of a table, with the place to name when it is wrong.
public record Row(String file, int line, Map<String, Integer> columns, List<String> cells) {
    public Row {
        cells = List.copyOf(cells);
    }

    /// The cell under `column`; empty text when the line leaves it blank.
    public String get(String column) {
        Integer index = columns.get(column);
        if (index == null) throw wrong("the table has no column '" + column + "'");
        return cells.get(index);
    }

    public Optional<String> find(String column) {
        return columns.containsKey(column)
                ? Optional.of(get(column)).filter(cell -> !cell.isEmpty())
                : Optional.empty();
    }

    /// The words of a cell that holds several, parted by `|`.
    public List<String> list(String column) {
        return find(column).map(cell -> List.of(cell.split("\\|"))).orElse(List.of());
    }

    /// What to throw when a cell cannot be read: it names file and line.
    public LexiconException wrong(String what) {
        return new LexiconException(file + ", line " + line + ": " + what);
    }
}
