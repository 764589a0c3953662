package dev.parallax.app;

import dev.parallax.json.JsonLines;
import dev.parallax.model.page.Reject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import picocli.CommandLine.Option;

/// What could not be used: counted at the end on standard error, and written where the user wants it.
final class Rejects {
    @Option(
            names = "--rejects",
            paramLabel = "FILE",
            converter = NewFile.class,
            description = "Writes what could not be used to FILE, one JSON object a line, with the reason.")
    private Optional<Path> file = Optional.empty();

    private final List<Reject> all = new ArrayList<>();

    void add(Reject reject) {
        all.add(reject);
    }

    /// Tells of the rejects once the command is through.
    void end(Console console) throws IOException {
        if (file.isPresent())
            Out.whole(file.get(), out -> {
                JsonLines lines = JsonLines.to(out, Set.of());
                all.forEach(lines::reject);
                lines.flush();
            });
        if (all.isEmpty()) return;
        console.say(all.size() + " of the inputs could not be used: " + counts());
        if (file.isEmpty()) first(console);
    }

    private void first(Console console) {
        Reject reject = all.getFirst();
        console.say("  the first: " + Visible.of(reject.path()) + ": " + Visible.of(reject.detail()));
        if (all.size() > 1) console.say("  --rejects FILE writes all of them");
    }

    private String counts() {
        Map<Reject.Reason, Long> counts = all.stream()
                .collect(Collectors.groupingBy(
                        Reject::reason, () -> new EnumMap<>(Reject.Reason.class), Collectors.counting()));
        return counts.entrySet().stream()
                .map(entry -> entry.getValue() + " " + entry.getKey().code())
                .collect(Collectors.joining(", "));
    }
}
