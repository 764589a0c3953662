package dev.parallax.articles;

import dev.parallax.model.article.Extraction;
import dev.parallax.model.page.Page;

/// Finds the article that a page carries, or says why it carries none.
public interface ArticleExtractor {
    Extraction extract(Page page);
}
