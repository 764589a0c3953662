package dev.parallax.training.reader;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// What a network is made of, as a text file: lines `seed NUMBER`, `layers NUMBER`, and for each source
/// `KIND PASSES HELD-OUT FILE`, where PASSES may be a fraction and HELD-OUT is the percentage of its documents that
/// training never sees. A source is left out by `#` before its line.
record Recipe(long seed, int layers, List<Source> sources) {
    private static final int FIELDS = 4;

    Recipe {
        sources = List.copyOf(sources);
    }

    enum Kind {
        NAMES,
        SPEECH,
        TRIGGERS,
        TREES
    }

    /// @param passes how often a run sees each of its sentences
    /// @param heldOut percentage of the documents
    record Source(Kind kind, double passes, int heldOut, Path file) {}

    static Recipe read(Path file) throws IOException {
        long seed = 1;
        int layers = 0;
        List<Source> sources = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            String[] fields = line.strip().split("\\s+", FIELDS);
            if (fields[0].isEmpty() || fields[0].startsWith("#")) continue;
            switch (fields[0]) {
                case "seed" -> seed = Long.parseLong(fields[1]);
                case "layers" -> layers = Integer.parseInt(fields[1]);
                default -> sources.add(source(fields));
            }
        }
        return new Recipe(seed, layers, sources);
    }

    private static Source source(String[] fields) {
        return new Source(
                Kind.valueOf(fields[0].toUpperCase(Locale.ROOT)),
                Double.parseDouble(fields[1]),
                Integer.parseInt(fields[2]),
                Path.of(fields[3]));
    }
}
