package dev.parallax.pages;

import dev.parallax.json.ArticleLine;
import dev.parallax.json.ArticleLines;
import dev.parallax.model.DayRange;
import dev.parallax.model.Digests;
import dev.parallax.model.Span;
import dev.parallax.model.article.Article;
import dev.parallax.model.article.Body;
import dev.parallax.model.article.Masthead;
import dev.parallax.model.article.Passage;
import dev.parallax.model.article.Provenance;
import dev.parallax.model.article.Publication;
import dev.parallax.model.page.GivenFields;
import dev.parallax.model.page.Page.Format;
import dev.parallax.model.page.PageRead;
import dev.parallax.model.page.Reject;
import dev.parallax.model.page.Reject.Reason;
import dev.parallax.text.LanguageTeller;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/// Article lines into articles, whose text is taken to the character, and lines that hold markup into pages.
record LineArticles(LanguageTeller languages, PageLimits limits) {
    Members.Step read(String json, String path, int number, long offset) {
        return step(ArticleLines.read(json), path, number, "line " + number, OptionalLong.of(offset));
    }

    /// @param place what to call the line when it is malformed
    Members.Step step(ArticleLines.Read read, String path, int number, String place, OptionalLong offset) {
        String member = path + "!" + number;
        return switch (read) {
            case ArticleLines.Read.Malformed(var why) ->
                Members.rejected(new Reject(member, Reason.MALFORMED, place + ": " + why, offset));
            case ArticleLines.Read.Line(var line) -> new Members.Step.Leaf(made(line, member));
        };
    }

    private PageRead made(ArticleLine line, String member) {
        if (line.text().isPresent())
            return new PageRead.Given(article(line, line.text().get(), member));
        byte[] bytes = line.html().orElse("").getBytes(StandardCharsets.UTF_8);
        return PageMaker.make(member, bytes, Optional.of("UTF-8"), Format.HTML, given(line), limits);
    }

    private static GivenFields given(ArticleLine line) {
        return new GivenFields(
                line.id(), line.url(), line.title(), line.outlet(), line.published(), line.bylines(), line.layers());
    }

    private Article article(ArticleLine line, String text, String member) {
        return new Article(
                line.id()
                        .orElseGet(() -> Digests.id(
                                "a", text, line.url().orElse(""), line.title().orElse(""))),
                new Provenance(
                        line.path().orElse(member), line.url(), Optional.empty(), Optional.empty(), line.layers()),
                new Masthead(
                        line.outlet(), line.title(), line.bylines(), line.agency(), line.section(), line.dateline()),
                publication(line),
                line.language().orElseGet(() -> languages.tell(text)),
                new Body(Passage.unaligned(text), paragraphs(text), Optional.empty(), List.of(), line.kind()));
    }

    private static Publication publication(ArticleLine line) {
        if (line.published().isEmpty()) return Publication.UNKNOWN;
        Optional<DayRange> day = line.published().flatMap(LineArticles::day).map(DayRange::of);
        if (day.isEmpty()) return Publication.UNKNOWN;
        return new Publication(
                line.published(),
                Optional.of(Publication.Basis.GIVEN),
                day,
                line.modified(),
                List.of("given with the line"));
    }

    private static Optional<LocalDate> day(String published) {
        try {
            return Optional.of(LocalDate.parse(published.substring(0, Math.min(10, published.length()))));
        } catch (DateTimeParseException e) {
            return Optional.empty(); // a day that is none is not known, and no reason to lose the article
        }
    }

    /// Paragraphs are parted by blank lines.
    static List<Span> paragraphs(String text) {
        List<Span> paragraphs = new ArrayList<>();
        int start = -1;
        int end = -1;
        for (int line = 0; line <= text.length(); ) {
            int stop = text.indexOf('\n', line);
            if (stop < 0) stop = text.length();
            boolean blank = text.substring(line, stop).isBlank();
            if (blank && start >= 0) paragraphs.add(new Span(start, end));
            if (blank) start = -1;
            else {
                if (start < 0) start = line;
                end = stop;
            }
            line = stop + 1;
        }
        if (start >= 0) paragraphs.add(new Span(start, end));
        return paragraphs;
    }
}
