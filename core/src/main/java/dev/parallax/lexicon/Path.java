package dev.parallax.lexicon;

import java.util.List;

/// The way from a trigger to an argument: `subj`, `against`, `obj.of` (what hangs by "of" on the object).
public record Path(List<String> steps) {
    public Path {
        steps = List.copyOf(steps);
    }

    /// The way written with points between its steps.
    public static Path of(String written) {
        return new Path(List.of(written.split("\\.")));
    }
}
