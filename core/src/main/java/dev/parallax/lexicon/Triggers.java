package dev.parallax.lexicon;

import dev.parallax.lexicon.Trigger.Pos;
import dev.parallax.model.event.EventKind;
import dev.parallax.model.event.EventType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Loads `triggers.tsv` and, after it, `cameotriggers.tsv`: by part of speech and lemma, what a word may tell.
public final class Triggers {
    private static final List<String> TABLES = List.of("triggers.tsv", "cameotriggers.tsv");
    private static final double PERCENT = 100;

    private final Map<Pos, Map<String, List<Trigger>>> byLemma = new EnumMap<>(Pos.class);

    private final Map<String, String> irregular = new HashMap<>();

    private Triggers() {
        for (Pos pos : Pos.values()) byLemma.put(pos, new HashMap<>());
    }

    /// The table of the lexicon.
    public static Triggers of(Lexicon lexicon) {
        Triggers triggers = new Triggers();
        for (String table : TABLES) lexicon.each(table, triggers::add);
        lexicon.each(
                "irregularverbs.tsv",
                row -> row.list("forms").forEach(form -> triggers.irregular.put(form, row.get("lemma"))));
        return triggers;
    }

    /// The rows for a lemma in table order, none when it tells nothing.
    public List<Trigger> of(Pos pos, String lemma) {
        return byLemma.getOrDefault(pos, Map.of()).getOrDefault(lemma, List.of());
    }

    /// Whether any row has the lemma.
    public boolean knows(Pos pos, String lemma) {
        return !of(pos, lemma).isEmpty();
    }

    /// The dictionary form of an irregular verb form.
    public Optional<String> irregular(String form) {
        return Optional.ofNullable(irregular.get(form));
    }

    private void add(Row row) {
        for (String lemma : row.list("lemmas")) {
            Trigger trigger = trigger(row, lemma);
            byLemma.computeIfAbsent(trigger.pos(), pos -> new HashMap<>())
                    .computeIfAbsent(lemma, unseen -> new ArrayList<>())
                    .add(trigger);
        }
    }

    private static Trigger trigger(Row row, String lemma) {
        return new Trigger(
                lemma,
                pos(row),
                row.find("needs").map(cell -> needs(row, cell)).orElse(List.of()),
                meaning(row),
                row.find("mode"),
                row.list("actor").stream().map(ArgumentPath::of).toList(),
                row.list("recipient").stream().map(ArgumentPath::of).toList(),
                Integer.parseInt(row.get("sure")) / PERCENT,
                row.find("context"),
                row.line());
    }

    private static Pos pos(Row row) {
        return switch (row.get("pos")) {
            case "v" -> Pos.VERB;
            case "n" -> Pos.NOUN;
            case "a" -> Pos.ADJECTIVE;
            default -> throw row.wrong("'" + row.get("pos") + "' is no part of speech");
        };
    }

    private static List<Need> needs(Row row, String cell) {
        return Arrays.stream(cell.split(" ")).map(written -> need(row, written)).toList();
    }

    private static Need need(Row row, String written) {
        int colon = written.indexOf(':');
        if (colon < 0) throw row.wrong("'" + written + "' needs a place and what stands there");
        return new Need(
                List.of(written.substring(0, colon).split("\\|")),
                List.of(written.substring(colon + 1).split("\\|")));
    }

    private static Meaning meaning(Row row) {
        String name = row.get("meaning");
        for (EventType type : EventType.values()) if (type.name().equals(name)) return new Meaning.Typed(type);
        for (EventKind kind : EventKind.values()) if (kind.name().equals(name)) return new Meaning.Untyped(kind);
        for (Meaning.Operator operator : Meaning.Operator.values())
            if (operator.name().equals(name)) return operator;
        throw row.wrong("'" + name + "' is no meaning");
    }
}
