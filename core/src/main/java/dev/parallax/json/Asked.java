package dev.parallax.json;

import dev.parallax.model.probe.Question;

/// A question and its id as it was written, which comes back with the answer to the character.
///
/// @param id JSON, `null` when the line had none
public record Asked(String id, Question question) {}
