package dev.parallax.model.article;

import dev.parallax.model.Evidence;
import dev.parallax.model.Span;
import java.util.Optional;

/// One article: the text that was published as such, who published it and when, and the way back to its page.
///
/// @param language ISO 639-1 code, `und` when it could not be told
public record Article(
        String id, Provenance provenance, Masthead masthead, Publication publication, String language, Body body) {

    public String text() {
        return body.passage().text();
    }

    /// The outlet as it is counted and shown: an unnamed one is one of its own.
    public String outletName() {
        return masthead.outlet().orElse("unnamed outlet");
    }

    /// Evidence from the article's own text.
    public Evidence evidence(Span span) {
        Passage passage = body.passage();
        return new Evidence(id, Optional.of(span), passage.toPage(span), span.in(passage.text()));
    }

    /// Evidence from its headline, which has a page position only; nothing when the headline stands on no page.
    public Optional<Evidence> headlineEvidence(Span span) {
        return body.headline()
                .flatMap(headline -> headline.toPage(span)
                        .map(page -> new Evidence(id, Optional.empty(), Optional.of(page), span.in(headline.text()))));
    }
}
