package dev.parallax.engine;

import dev.parallax.model.page.PageRead;
import dev.parallax.model.page.Reject;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// Lets each article in once: equal bytes, or a line's equal id, from two places are one article. It remembers an id
/// and a path per article, the only thing of a run that grows with its length.
final class Unique {
    private final Map<String, String> seen = new HashMap<>();

    PageRead once(PageRead read) {
        return switch (read) {
            case PageRead.Read(var page) ->
                first(page.articleId(), page.path())
                        .<PageRead>map(PageRead.Rejected::new)
                        .orElse(read);
            case PageRead.Given(var article) ->
                first(article.id(), article.provenance().path())
                        .<PageRead>map(PageRead.Rejected::new)
                        .orElse(read);
            case PageRead.Rejected _ -> read;
        };
    }

    private Optional<Reject> first(String id, String path) {
        return Optional.ofNullable(seen.putIfAbsent(id, path))
                .map(before -> new Reject(path, Reject.Reason.DUPLICATE, "the same article as " + before));
    }
}
