package dev.parallax.training.places;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/// `divisionkinds.txt`: words for provinces, departments and districts that stand before or behind their names.
final class DivisionKinds {
    private static final String TABLE = "divisionkinds.txt";
    private static final int SHORTEST = 3;

    private final List<String> kinds;

    private DivisionKinds(List<String> kinds) {
        this.kinds = kinds;
    }

    static DivisionKinds shipped() {
        try (InputStream in = DivisionKinds.class.getResourceAsStream(TABLE)) {
            if (in == null) throw new IllegalStateException("the program has lost " + TABLE);
            return new DivisionKinds(new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(TABLE, e);
        }
    }

    /// The name without the word for what it is; empty where it has none. Longer kinds are listed first.
    Optional<String> without(String name) {
        for (String kind : kinds) {
            String bare = kind.startsWith("… ") ? cutEnd(name, kind.substring(1)) : cutStart(name, kind);
            if (bare.length() >= SHORTEST && bare.length() < name.length()) return Optional.of(bare);
        }
        return Optional.empty();
    }

    private static String cutEnd(String name, String kind) {
        return name.endsWith(kind) ? name.substring(0, name.length() - kind.length()) : name;
    }

    private static String cutStart(String name, String kind) {
        String start = kind.substring(0, kind.length() - 1);
        return name.startsWith(start) ? name.substring(start.length()) : name;
    }
}
