package dev.parallax.articles;

import dev.parallax.lexicon.Lexicon;
import dev.parallax.model.article.Article;
import dev.parallax.model.article.ArticleKind;
import dev.parallax.model.article.Body;
import dev.parallax.model.article.Extraction;
import dev.parallax.model.article.Provenance;
import dev.parallax.model.page.Page;
import dev.parallax.text.LanguageTeller;
import java.util.Optional;

/// Finds the article of a page by its markup, or by the look of its lines where the layout was lost.
public final class PageArticles implements ArticleExtractor {
    /// Shorter texts are captions, teasers and error messages.
    private static final int FEWEST_WORDS = 20;

    private final HtmlLayout html;
    private final TextLayout text;
    private final LanguageTeller languages = new LanguageTeller();

    public PageArticles(Lexicon lexicon) {
        Newsroom newsroom = new Newsroom(lexicon);
        this.html = new HtmlLayout(lexicon, newsroom);
        this.text = new TextLayout(lexicon, newsroom);
    }

    @Override
    public Extraction extract(Page page) {
        Draft draft = switch (page.format()) {
            case HTML -> html.read(page);
            case TEXT -> text.read(page);
        };
        int words = draft.words();
        if (words < FEWEST_WORDS && !draft.isStub())
            return new Extraction.NoArticle(
                    page.path(), words == 0 ? "no prose on the page" : "a stub of " + words + " words");
        return new Extraction.Extracted(article(page, draft));
    }

    private Article article(Page page, Draft draft) {
        Joined joined = Joined.of(draft.paragraphs());
        String told = languages.tell(joined.passage().text());
        return new Article(
                page.articleId(),
                provenance(page, draft.addresses()),
                draft.masthead(),
                draft.publication(),
                told.equals(LanguageTeller.UNKNOWN)
                        ? draft.addresses().language().orElse(told)
                        : told,
                new Body(
                        joined.passage(),
                        joined.paragraphs(),
                        draft.headline(),
                        draft.captions(),
                        draft.words() < FEWEST_WORDS ? ArticleKind.STUB : draft.kind()));
    }

    private static Provenance provenance(Page page, Draft.Addresses addresses) {
        return new Provenance(
                page.path(),
                addresses.url(),
                addresses.canonical(),
                Optional.of(new Provenance.PageFacts(page.sha256(), page.charset(), page.length())),
                page.given().layers());
    }
}
