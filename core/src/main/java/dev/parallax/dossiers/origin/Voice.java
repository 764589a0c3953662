package dev.parallax.dossiers.origin;

import dev.parallax.model.dossier.Origin;
import java.util.Optional;

/// Who stands at the end of one telling's chain.
///
/// @param name as the report has it
/// @param member number in the cast, when it is an actor
/// @param key what two voices share when they are one
record Voice(String name, Optional<Integer> member, Origin.Kind kind, String key) {}
