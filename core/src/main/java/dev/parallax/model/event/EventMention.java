package dev.parallax.model.event;

import dev.parallax.model.Span;

/// One place of the passage that tells the event.
///
/// @param trigger the word or words that name it
/// @param evidence the shortest stretch that carries it
public record EventMention(Span trigger, Span evidence) {}
