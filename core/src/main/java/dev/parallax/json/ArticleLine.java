package dev.parallax.json;

import dev.parallax.model.article.ArticleKind;
import dev.parallax.model.article.Layer;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The fields of an article line, as somebody gave them. It has `text`, or else `html`.
///
/// @param published a day, or a minute with an offset where one was given
public record ArticleLine(
        Optional<String> id,
        Optional<String> path,
        Optional<String> url,
        Optional<String> outlet,
        Optional<String> title,
        List<String> bylines,
        Optional<String> agency,
        Optional<String> section,
        Optional<String> dateline,
        Optional<String> published,
        Optional<String> modified,
        Optional<String> language,
        ArticleKind kind,
        Optional<String> text,
        Optional<String> html,
        Set<Layer> layers) {
    public ArticleLine {
        bylines = List.copyOf(bylines);
        layers = Set.copyOf(layers);
    }
}
