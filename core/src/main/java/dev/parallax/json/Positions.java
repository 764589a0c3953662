package dev.parallax.json;

import dev.parallax.model.Span;
import dev.parallax.model.article.Passage;

/// How positions of a passage are written: an article's own in its text, those of a headline on the page only, since
/// it is no part of the text.
sealed interface Positions {
    /// In the text, in code points.
    record InText(CodePoints points) implements Positions {}

    /// On the page.
    record OnPage(Passage passage) implements Positions {}

    static Positions in(String text) {
        return new InText(CodePoints.of(text));
    }

    /// As fields of the object that is open: `start` and `end`, or `page`.
    default void fields(JsonOut out, Span span) {
        switch (this) {
            case InText(var points) ->
                out.field("start", points.at(span.start())).field("end", points.at(span.end()));
            case OnPage(var passage) ->
                out.object("page", passage.toPage(span), page -> ArticleJson.positions(out, page));
        }
    }

    /// As one value: a pair, or an object with `page`.
    default void value(JsonOut out, Span span) {
        switch (this) {
            case InText(var points) -> out.pair(points.at(span.start()), points.at(span.end()));
            case OnPage _ -> out.object(() -> fields(out, span));
        }
    }
}
