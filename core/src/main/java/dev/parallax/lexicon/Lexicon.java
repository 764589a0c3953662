package dev.parallax.lexicon;

import dev.parallax.model.Digests;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/// Where the data files are: those that ship with the program and, after them, the user's own (`--lexicon DIR`),
/// which add to and overrule them. A table is UTF-8, tab-separated, its first line names the columns, `#` begins a
/// comment.
public final class Lexicon {
    private static final String SHIPPED = "/dev/parallax/lexicon/";
    private static final String ZIPPED = ".gz";
    private static final Set<String> TABLES =
            shippedNames().stream().map(Lexicon::plain).collect(Collectors.toUnmodifiableSet());

    private final List<Path> own;

    private Lexicon(List<Path> own) {
        this.own = List.copyOf(own);
    }

    /// The shipped tables alone.
    public static Lexicon shipped() {
        return new Lexicon(List.of());
    }

    /// The shipped tables and the user's own.
    ///
    /// @throws LexiconException when a folder is not there
    public static Lexicon with(List<Path> folders) {
        for (Path folder : folders) {
            if (!Files.isDirectory(folder)) throw new LexiconException("no lexicon folder: " + folder);
        }
        return new Lexicon(folders);
    }

    /// The rows of a table such as `titles.tsv`, shipped ones first; empty when nobody has it.
    ///
    /// @throws LexiconException naming file and line when a row does not fit its header
    public List<Row> table(String name) {
        List<Row> rows = new ArrayList<>();
        each(name, rows::add);
        return List.copyOf(rows);
    }

    /// Digest over the bytes of all tables, shipped ones and the user's own: what dossiers name as their data version.
    public String digest() {
        StringBuilder digests = new StringBuilder();
        for (String name : shippedNames()) digests.append(name).append(digest(name));
        return Digests.sha256(digests.toString().getBytes(StandardCharsets.UTF_8));
    }

    private String digest(String name) {
        StringBuilder digests = new StringBuilder();
        try (InputStream shipped = Lexicon.class.getResourceAsStream(SHIPPED + name)) {
            if (shipped == null) throw new LexiconException("the program has lost its table " + name);
            digests.append(Digests.sha256(shipped.readAllBytes()));
            for (Path folder : own) {
                Path file = folder.resolve(plain(name));
                if (Files.isRegularFile(file)) digests.append(Digests.sha256(Files.readAllBytes(file)));
            }
        } catch (IOException e) {
            throw new LexiconException("cannot read the table " + name, e);
        }
        return digests.toString();
    }

    /// Whether a file of that name is a table of a lexicon: where one lies among pages, it is none of them.
    public static boolean isTable(String name) {
        return name.endsWith(".tsv") && TABLES.contains(name);
    }

    /// The tables that ship, as `tables.txt` lists them (a test holds the list to the folder).
    static List<String> shippedNames() {
        try (InputStream in = Lexicon.class.getResourceAsStream(SHIPPED + "tables.txt")) {
            if (in == null) throw new LexiconException("the program has lost its list of tables");
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new LexiconException("cannot read the list of tables", e);
        }
    }

    /// Hands over the rows of a table one by one, for those too large to hold. A shipped table may be zipped
    /// (`register.tsv.gz`); the user's own `register.tsv` adds to it.
    public void each(String name, Consumer<Row> use) {
        try (InputStream shipped = open(name)) {
            if (shipped != null) read(name, shipped, use);
            for (Path file : own(name)) {
                try (InputStream mine = Files.newInputStream(file)) {
                    read(file.toString(), mine, use);
                }
            }
        } catch (IOException | UncheckedIOException e) {
            throw new LexiconException("cannot read the table " + name, e);
        }
    }

    /// The bytes of a table, for one that is searched where it lies: the shipped one, unzipped, then the user's own,
    /// whose header must be the same.
    ///
    /// @param check shown the user's rows, to refuse those that are wrong
    /// @throws LexiconException when a table of the user's has other columns or a row that is wrong
    byte[] bytes(String name, Consumer<Row> check) {
        try (InputStream shipped = open(name)) {
            if (shipped == null) throw new LexiconException("the program has lost its table " + name);
            ByteArrayOutputStream all = new ByteArrayOutputStream();
            shipped.transferTo(all);
            for (Path file : own(name)) {
                fits(header(all.toString(StandardCharsets.UTF_8)), file);
                byte[] mine = Files.readAllBytes(file);
                read(file.toString(), new ByteArrayInputStream(mine), check);
                all.write('\n');
                all.write(mine);
            }
            return all.toByteArray();
        } catch (IOException | UncheckedIOException e) {
            throw new LexiconException("cannot read the table " + name, e);
        }
    }

    /// The bytes of a shipped file that is searched where it lies on disk.
    static ByteBuffer mapped(String name) {
        URL file = Lexicon.class.getResource(SHIPPED + name);
        if (file == null) throw new LexiconException("the program has lost its table " + name);
        try {
            return MappedResource.of(file);
        } catch (IOException e) {
            throw new LexiconException("cannot read the table " + name, e);
        }
    }

    /// Whether the user has rows of this table.
    boolean hasOwn(String name) {
        return !own(name).isEmpty();
    }

    private static void fits(String header, Path file) throws IOException {
        String mine = header(Files.readString(file));
        if (!mine.equals(header))
            throw new LexiconException(file + ": the columns are '" + mine + "', not '" + header + "'");
    }

    private static String header(String table) {
        return table.lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .findFirst()
                .orElse("");
    }

    private static @Nullable InputStream open(String name) throws IOException {
        InputStream plain = Lexicon.class.getResourceAsStream(SHIPPED + plain(name));
        if (plain != null) return plain;
        InputStream zipped = Lexicon.class.getResourceAsStream(SHIPPED + plain(name) + ZIPPED);
        return zipped == null ? null : new GZIPInputStream(zipped, 1 << 16);
    }

    private static String plain(String name) {
        return name.endsWith(ZIPPED) ? name.substring(0, name.length() - ZIPPED.length()) : name;
    }

    private List<Path> own(String name) {
        return own.stream()
                .map(folder -> folder.resolve(plain(name)))
                .filter(Files::isRegularFile)
                .toList();
    }

    private static void read(String file, InputStream in, Consumer<Row> use) throws IOException {
        BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        Map<String, Integer> columns = new HashMap<>();
        int number = 0;
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            number++;
            if (line.isBlank() || line.startsWith("#")) continue;
            List<String> cells = List.of(line.split("\t", -1));
            if (columns.isEmpty()) {
                for (String column : cells) columns.put(column.strip(), columns.size());
            } else {
                use.accept(fitted(new Row(file, number, columns, cells)));
            }
        }
    }

    private static Row fitted(Row row) {
        if (row.cells().size() != row.columns().size())
            throw row.wrong("has " + row.cells().size() + " cells, the header has "
                    + row.columns().size());
        return row;
    }
}
