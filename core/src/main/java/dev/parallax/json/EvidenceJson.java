package dev.parallax.json;

import dev.parallax.model.Evidence;
import dev.parallax.model.dossier.Dossier;
import dev.parallax.model.story.StoryMember;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// Quotations, whose positions are counted in the text of the article that each is from.
final class EvidenceJson {
    private final JsonOut out;
    private final Map<String, CodePoints> texts = new HashMap<>();

    EvidenceJson(JsonOut out, Dossier dossier) {
        this.out = out;
        for (StoryMember member : dossier.articles()) {
            var article = member.report().article();
            texts.put(article.id(), CodePoints.of(article.text()));
        }
    }

    /// From a headline or caption there are page positions only, from an article without page text positions only.
    void fields(Evidence evidence) {
        out.field("article", evidence.article());
        CodePoints points = Optional.ofNullable(texts.get(evidence.article())).orElseGet(() -> CodePoints.of(""));
        evidence.span()
                .ifPresent(span -> out.field("start", points.at(span.start())).field("end", points.at(span.end())));
        out.field("text", evidence.text());
        evidence.page().ifPresent(page -> out.object("page", () -> ArticleJson.positions(out, page)));
    }
}
