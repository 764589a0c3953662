package dev.parallax.dossiers.slot;

import dev.parallax.dossiers.telling.Telling;
import dev.parallax.model.Span;
import dev.parallax.model.dossier.SlotValue;
import java.util.Optional;

/// Makes values of a slot that are no numbers, one a saying.
final class Sayings {
    private Sayings() {}

    /// What a telling says, with the stretch that says it; nothing when that has no position.
    static Optional<SlotValue> of(Telling telling, String value, Span stretch) {
        return telling.evidence(stretch)
                .map(evidence -> new SlotValue(
                        value,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        telling.report().id(),
                        evidence));
    }
}
