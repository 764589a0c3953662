package dev.parallax.model.story;

import java.util.List;

/// The reports of one happening, sorted by publication (unknown last), then id.
public record Story(String id, List<StoryMember> members) {
    public Story {
        members = List.copyOf(members);
        if (members.isEmpty()) throw new IllegalArgumentException("a story without reports: " + id);
    }
}
