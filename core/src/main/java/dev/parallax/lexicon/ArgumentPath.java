package dev.parallax.lexicon;

import java.util.List;

/// The way from a trigger to an argument: `subj`, `against`, `obj.of` (what hangs by "of" on the object).
public record ArgumentPath(List<String> steps) {
    public ArgumentPath {
        steps = List.copyOf(steps);
    }

    /// The way written with points between its steps.
    public static ArgumentPath of(String written) {
        return new ArgumentPath(List.of(written.split("\\.")));
    }
}
