package dev.parallax.model.page;

import dev.parallax.model.article.Layer;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What a line, a feed entry or an archive record says of the page or article it holds. Its words go before what the
/// page itself shows, for they come from whoever gave it. One more than six: the fields of a line are a list of the
/// contract.
public record GivenFields(
        Optional<String> id,
        Optional<String> url,
        Optional<String> title,
        Optional<String> outlet,
        Optional<String> published,
        List<String> bylines,
        Set<Layer> layers) {
    public static final GivenFields NONE = new GivenFields(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            Set.of());

    /// For what asks for nothing more.
    public GivenFields(
            Optional<String> id,
            Optional<String> url,
            Optional<String> title,
            Optional<String> outlet,
            Optional<String> published,
            List<String> bylines) {
        this(id, url, title, outlet, published, bylines, Set.of());
    }

    public GivenFields {
        bylines = List.copyOf(bylines);
        layers = Set.copyOf(layers);
    }
}
