package dev.parallax.json;

import dev.parallax.model.DayRange;
import dev.parallax.model.PageSpan;
import dev.parallax.model.Span;
import dev.parallax.model.article.Article;
import dev.parallax.model.article.Body;
import dev.parallax.model.article.Masthead;
import dev.parallax.model.article.Passage;
import dev.parallax.model.article.Provenance;
import dev.parallax.model.article.Publication;
import java.util.List;
import java.util.Optional;

/// An article's fields, in the contract's order.
final class ArticleJson {
    private ArticleJson() {}

    static void fields(JsonOut out, Article article) {
        upToCaptions(out, article);
        out.object("headline", article.body().headline(), headline -> page(out, headline));
        page(out, article);
    }

    /// All before the headline, which an annotated article tells more of and puts last.
    static void upToCaptions(JsonOut out, Article article) {
        provenance(out, article);
        masthead(out, article.masthead());
        publication(out, article.publication());
        out.field("language", article.language());
        out.field("kind", article.body().kind().code());
        text(out, article.body());
    }

    static void page(JsonOut out, Article article) {
        page(out, article.provenance());
        out.why(article.publication().why());
    }

    private static void provenance(JsonOut out, Article article) {
        Provenance found = article.provenance();
        out.field("id", article.id())
                .field("path", found.path())
                .field("url", found.url())
                .field("canonical", found.canonical());
    }

    private static void masthead(JsonOut out, Masthead masthead) {
        out.field("outlet", masthead.outlet())
                .field("title", masthead.title())
                .texts("bylines", masthead.bylines())
                .field("agency", masthead.agency())
                .field("section", masthead.section())
                .field("dateline", masthead.dateline());
    }

    private static void publication(JsonOut out, Publication publication) {
        out.field("published", publication.published());
        out.field("published_basis", publication.basis().map(Publication.Basis::code));
        range(out, publication.range());
        out.field("modified", publication.modified());
    }

    private static void range(JsonOut out, Optional<DayRange> range) {
        if (range.isEmpty()) out.field("published_range", Optional.<String>empty());
        else
            out.texts(
                    "published_range",
                    List.of(range.get().start().toString(), range.get().end().toString()));
    }

    private static void text(JsonOut out, Body body) {
        CodePoints points = CodePoints.of(body.passage().text());
        boolean isWhole = out.shows(Detail.TEXTS);
        if (isWhole) out.field("text", body.passage().text());
        out.list("paragraphs", body.paragraphs(), span -> pair(out, points, span));
        out.objects("captions", body.captions(), caption -> {
            if (isWhole) out.field("text", caption.text());
            page(out, caption);
        });
    }

    private static void pair(JsonOut out, CodePoints points, Span span) {
        out.pair(points.at(span.start()), points.at(span.end()));
    }

    /// Where the whole of a headline or caption stands.
    static void page(JsonOut out, Passage passage) {
        Span whole = new Span(0, passage.text().length());
        out.object("page", passage.toPage(whole), span -> positions(out, span));
    }

    static void positions(JsonOut out, PageSpan span) {
        out.field("start", span.start()).field("end", span.end());
    }

    private static void page(JsonOut out, Provenance provenance) {
        out.object(
                "page",
                provenance.page(),
                page -> out.field("sha256", page.sha256())
                        .field("charset", page.charset())
                        .field("length", page.length()));
    }
}
