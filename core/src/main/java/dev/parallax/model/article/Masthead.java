package dev.parallax.model.article;

import java.util.List;
import java.util.Optional;

/// What an article says of itself: its title and who published, wrote and supplied it.
///
/// @param bylines people, not desks
/// @param agency whose copy it is (Reuters, AFP), as a link of the attribution chain
/// @param dateline the place before the lede, as printed
public record Masthead(
        Optional<String> outlet,
        Optional<String> title,
        List<String> bylines,
        Optional<String> agency,
        Optional<String> section,
        Optional<String> dateline) {
    public static final Masthead NONE = new Masthead(
            Optional.empty(), Optional.empty(), List.of(), Optional.empty(), Optional.empty(), Optional.empty());

    public Masthead {
        bylines = List.copyOf(bylines);
    }
}
