package dev.parallax.stories;

import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/// All that a snapshot holds.
///
/// @param stories longest unchanged first
/// @param sketches of the articles in open stories, in the order in which they came
record StoryState(OptionalLong newestDay, long assignments, List<OpenStory> stories, Map<String, Sketch> sketches) {}
