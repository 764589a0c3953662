package dev.parallax.engine;

import dev.parallax.model.article.Article;
import dev.parallax.model.article.Extraction;
import dev.parallax.model.mention.Annotated;
import dev.parallax.model.page.Page;
import dev.parallax.model.page.PageRead;
import dev.parallax.model.page.Reject;
import java.util.Iterator;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/// The half of the flow that needs no state: from a member of the input to its article, annotated or not.
record ArticleHalf(Stages stages, Options options) {

    Stream<Outcome<Article>> read(Stream<PageRead> members) {
        return inOrder(members, this::article, article -> article);
    }

    Stream<Outcome<Annotated>> annotate(Stream<PageRead> members) {
        return inOrder(members, this::annotated, Annotated::article);
    }

    private <B> Stream<Outcome<B>> inOrder(
            Stream<PageRead> members, Function<PageRead, Outcome<B>> work, Function<B, Article> article) {
        PerArticle<PageRead, B> results = PerArticle.of(members.iterator(), work, ArticleHalf::path, options);
        AtomicLong done = new AtomicLong();
        return stream(results)
                .peek(outcome -> tell(outcome, article, done))
                .onClose(results::close)
                .onClose(members::close);
    }

    private <B> void tell(Outcome<B> outcome, Function<B, Article> article, AtomicLong done) {
        switch (outcome) {
            case Outcome.Made<B>(var made) ->
                options.progress().article(article.apply(made).provenance().path(), done.incrementAndGet());
            case Outcome.Rejected<B>(var reject) -> options.progress().rejected(reject);
        }
    }

    private Outcome<Annotated> annotated(PageRead member) {
        return switch (article(member)) {
            case Outcome.Made<Article>(var article) -> new Outcome.Made<>(stages.annotate(article));
            case Outcome.Rejected<Article>(var reject) -> new Outcome.Rejected<>(reject);
        };
    }

    private Outcome<Article> article(PageRead member) {
        return switch (member) {
            case PageRead.Read(var page) -> extracted(page);
            case PageRead.Given(var article) -> new Outcome.Made<>(article);
            case PageRead.Rejected(var reject) -> new Outcome.Rejected<>(reject);
        };
    }

    private Outcome<Article> extracted(Page page) {
        return switch (stages.extract(page)) {
            case Extraction.Extracted(var article) -> new Outcome.Made<>(article);
            case Extraction.NoArticle(var path, var reason) ->
                new Outcome.Rejected<>(new Reject(path, Reject.Reason.NO_ARTICLE, reason));
        };
    }

    private static String path(PageRead member) {
        return switch (member) {
            case PageRead.Read(var page) -> page.path();
            case PageRead.Given(var article) -> article.provenance().path();
            case PageRead.Rejected(var reject) -> reject.path();
        };
    }

    private static <T> Stream<T> stream(Iterator<T> iterator) {
        int traits = Spliterator.ORDERED | Spliterator.NONNULL;
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(iterator, traits), false);
    }
}
