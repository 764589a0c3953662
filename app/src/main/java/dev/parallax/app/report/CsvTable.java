package dev.parallax.app.report;

import dev.parallax.model.dossier.Dossier;
import dev.parallax.model.dossier.Fact;
import dev.parallax.model.dossier.Slot;
import dev.parallax.model.event.Participant;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/// One fact a row with its three counts, for spreadsheets and R (RFC 4180, UTF-8).
public final class CsvTable implements Report {
    private static final List<String> COLUMNS = List.of(
            "story",
            "title",
            "fact",
            "headline",
            "kind",
            "type",
            "modes",
            "realis",
            "standing",
            "reports",
            "outlets",
            "origins",
            "actors",
            "recipients",
            "date_start",
            "date_end",
            "place",
            "country",
            "count",
            "count_relation",
            "said_by");
    private static final List<String> STORY_COLUMNS =
            List.of("story", "title", "first", "last", "reports", "outlets", "origins", "facts", "file");

    @Override
    public String extension() {
        return "csv";
    }

    @Override
    public void one(Dossier dossier, OutputStream out) throws IOException {
        all(List.of(dossier), out);
    }

    @Override
    public void all(List<Dossier> dossiers, OutputStream out) throws IOException {
        row(COLUMNS, out);
        for (Dossier dossier : dossiers) {
            for (Fact fact : dossier.facts()) row(cells(dossier, fact), out);
        }
    }

    @Override
    public void index(List<Dossier> dossiers, OutputStream out) throws IOException {
        row(STORY_COLUMNS, out);
        for (Dossier dossier : dossiers) {
            Dossier.Head head = dossier.head();
            row(
                    List.of(
                            head.id(),
                            head.title(),
                            head.first().orElse(""),
                            head.last().orElse(""),
                            String.valueOf(head.reports()),
                            String.valueOf(head.outlets()),
                            String.valueOf(head.origins()),
                            String.valueOf(dossier.facts().size()),
                            file(dossier)),
                    out);
        }
    }

    private static List<String> cells(Dossier dossier, Fact fact) {
        Outlets outlets = Outlets.of(dossier);
        return List.of(
                dossier.head().id(),
                dossier.head().title(),
                fact.id(),
                fact.headline(),
                fact.coding().kind().code(),
                fact.coding().type().map(Enum::name).orElse(""),
                String.join(" ", fact.coding().modes()),
                fact.realis().code(),
                fact.standing().code(),
                String.valueOf(fact.counts().reports()),
                String.valueOf(fact.counts().outlets()),
                String.valueOf(fact.counts().origins()),
                names(fact.sides().actors()),
                names(fact.sides().recipients()),
                fact.when().date().map(days -> days.start().toString()).orElse(""),
                fact.when().date().map(days -> days.end().toString()).orElse(""),
                fact.when().place().map(place -> place.name()).orElse(""),
                fact.when().place().flatMap(place -> place.country()).orElse(""),
                count(fact).map(Slot::reading).orElse(""),
                count(fact).map(slot -> slot.relation().code()).orElse(""),
                outlets.names(
                        fact.claims().stream().map(claim -> claim.article()).toList()));
    }

    private static java.util.Optional<Slot> count(Fact fact) {
        return fact.slots().stream()
                .filter(slot -> slot.slot() == dev.parallax.model.dossier.SlotName.COUNT)
                .findFirst();
    }

    private static String names(List<Participant> side) {
        return side.stream().map(Participant::name).collect(Collectors.joining("; "));
    }

    private static void row(List<String> cells, OutputStream out) throws IOException {
        String line = cells.stream().map(CsvTable::cell).collect(Collectors.joining(",", "", "\r\n"));
        out.write(line.getBytes(StandardCharsets.UTF_8));
    }

    /// A cell that a spreadsheet would take for a formula is led by an apostrophe: a title must not calculate.
    private static String cell(String words) {
        String safe = !words.isEmpty() && "=+-@\t\r".indexOf(words.charAt(0)) >= 0 ? "'" + words : words;
        boolean needsQuotes = safe.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return needsQuotes ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }
}
