package dev.parallax.model.story;

import dev.parallax.model.mention.Annotated;
import java.util.Optional;

/// One report of a story.
///
/// @param copyOf id of the earlier article of which it is a reprint
public record StoryMember(Annotated report, Optional<String> copyOf) {}
