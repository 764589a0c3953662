package dev.parallax.articles;

import dev.parallax.lexicon.Lexicon;
import dev.parallax.model.Span;
import dev.parallax.model.article.Article;
import dev.parallax.model.article.Extraction;
import dev.parallax.model.article.Passage;
import dev.parallax.model.page.Page;
import java.nio.charset.StandardCharsets;
import org.jsoup.parser.Parser;

/// Articles cut from pages for tests.
final class Cut {
    private static final PageArticles ARTICLES = new PageArticles(Lexicon.shipped());

    private Cut() {}

    static Page page(Page.Format format, String text) {
        return Page.of("page", text.getBytes(StandardCharsets.UTF_8), "UTF-8", format, text);
    }

    static Extraction extraction(Page page) {
        return ARTICLES.extract(page);
    }

    static Article html(String text) {
        return article(page(Page.Format.HTML, text));
    }

    static Article text(String text) {
        return article(page(Page.Format.TEXT, text));
    }

    private static Article article(Page page) {
        return switch (ARTICLES.extract(page)) {
            case Extraction.Extracted(var article) -> article;
            case Extraction.NoArticle(var path, var reason) -> throw new AssertionError(path + ": " + reason);
        };
    }

    /// The page's slice as a reader sees it, without white space.
    static String shown(String page, Passage passage, Span span) {
        var place = passage.toPage(span).orElseThrow();
        int start = page.offsetByCodePoints(0, place.start());
        String raw = page.substring(start, page.offsetByCodePoints(start, place.end() - place.start()));
        String bare = raw.replaceAll("(?is)<(script|style)\\b.*?</\\1\\s*>|<!--.*?-->|<[a-z/!?][^>]*>", "");
        return withoutBlanks(Parser.unescapeEntities(bare, false));
    }

    static String withoutBlanks(String text) {
        return text.replaceAll(
                "[\\s\\u00a0\\u2000-\\u200a\\u202f\\u3000\\u0085\\u2028\\u2029\\u1680\\u205f\\u001c-\\u001f]+", "");
    }
}
