package dev.parallax.model.page;

import java.util.List;
import java.util.Optional;

/// What a line, a feed entry or an archive record says of the page or article it holds. Its words go before what the
/// page itself shows, for they come from whoever gave it.
public record GivenFields(
        Optional<String> id,
        Optional<String> url,
        Optional<String> title,
        Optional<String> outlet,
        Optional<String> published,
        List<String> bylines) {
    public static final GivenFields NONE = new GivenFields(
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), List.of());

    public GivenFields {
        bylines = List.copyOf(bylines);
    }
}
