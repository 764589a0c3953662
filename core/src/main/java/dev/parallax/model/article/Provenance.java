package dev.parallax.model.article;

import java.util.Optional;

/// Where an article was found.
///
/// @param page empty for an article that came as a line
public record Provenance(String path, Optional<String> url, Optional<String> canonical, Optional<PageFacts> page) {

    /// What is kept of a page, so that its bytes and positions can be checked again.
    ///
    /// @param length of the page as decoded, in code points
    public record PageFacts(String sha256, String charset, int length) {}

    /// For an article that came as a line.
    public static Provenance line(String path, Optional<String> url) {
        return new Provenance(path, url, Optional.empty(), Optional.empty());
    }
}
