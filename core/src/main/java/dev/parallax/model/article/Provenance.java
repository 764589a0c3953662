package dev.parallax.model.article;

import java.util.Optional;
import java.util.Set;

/// Where an article was found, and what whoever gave it asked to be told of it.
///
/// @param page empty for an article that came as a line
/// @param layers asked for with this article alone; a run may ask for more of all
public record Provenance(
        String path, Optional<String> url, Optional<String> canonical, Optional<PageFacts> page, Set<Layer> layers) {
    public Provenance {
        layers = Set.copyOf(layers);
    }

    /// What is kept of a page, so that its bytes and positions can be checked again.
    ///
    /// @param length of the page as decoded, in code points
    public record PageFacts(String sha256, String charset, int length) {}

    /// For an article that came as a line and asks for nothing more.
    public static Provenance line(String path, Optional<String> url) {
        return new Provenance(path, url, Optional.empty(), Optional.empty(), Set.of());
    }
}
