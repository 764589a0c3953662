package dev.parallax.pages;

import dev.parallax.json.ArticleLines;
import dev.parallax.model.page.Reject;
import dev.parallax.model.page.Reject.Reason;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/// The rows of a `.csv` file (RFC 4180) under a header line that names the fields of an article line.
final class CsvContainer implements Container {
    private final Source source;
    private final Dispatch dispatch;
    private final BufferedReader in;
    private List<String> header = List.of();
    private int number = 1;

    CsvContainer(Source source, Dispatch dispatch) {
        this.source = source;
        this.dispatch = dispatch;
        this.in = new BufferedReader(new InputStreamReader(source.bytes(), StandardCharsets.UTF_8));
    }

    @Override
    public Optional<Members.Step> read() throws IOException {
        if (header.isEmpty()) header = header();
        Optional<List<String>> row = row();
        while (row.isPresent() && isBlank(row.get())) row = row();
        number++;
        return row.map(this::step);
    }

    private Members.Step step(List<String> row) {
        if (row.size() != header.size())
            return Members.rejected(new Reject(
                    source.path() + "!" + number,
                    Reason.MALFORMED,
                    "row " + number + " has " + row.size() + " cells, the header has " + header.size(),
                    OptionalLong.empty()));
        Map<String, String> fields = new LinkedHashMap<>();
        for (int i = 0; i < row.size(); i++) fields.put(header.get(i), row.get(i));
        return dispatch.articles()
                .step(ArticleLines.fields(fields), source.path(), number, "row " + number, OptionalLong.empty());
    }

    private List<String> header() throws IOException {
        List<String> names = new ArrayList<>();
        for (String name : row().orElse(List.of()))
            names.add(name.replace("\ufeff", "").strip());
        return names;
    }

    private static boolean isBlank(List<String> row) {
        return row.size() == 1 && row.getFirst().isBlank();
    }

    /// One record: cells parted by commas, quoted ones with commas, quotes and line breaks inside. A state machine.
    private Optional<List<String>> row() throws IOException {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        int length = 0;
        for (int c = in.read(); ; c = in.read()) {
            if (c < 0 && cells.isEmpty() && cell.isEmpty()) return Optional.empty();
            if (c < 0 && quoted) throw new java.io.EOFException();
            if (++length > dispatch.limits().pageBytes()) throw new Bytes.TooLarge("a row without end");
            if (quoted) {
                quoted = c != '"';
                if (quoted) cell.append((char) c);
                else if (peek() == '"') {
                    cell.append((char) in.read());
                    quoted = true;
                }
            } else if (c < 0 || c == ',' || c == '\n') {
                cells.add(cell.toString());
                cell.setLength(0);
                if (c != ',') return Optional.of(cells);
            } else if (c == '"' && cell.isEmpty()) quoted = true;
            else if (c != '\r' || peek() != '\n') cell.append((char) c);
        }
    }

    private int peek() throws IOException {
        in.mark(1);
        int next = in.read();
        in.reset();
        return next;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
