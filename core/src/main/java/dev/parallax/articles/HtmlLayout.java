package dev.parallax.articles;

import dev.parallax.lexicon.Lexicon;
import dev.parallax.lexicon.Offers;
import dev.parallax.model.article.ArticleKind;
import dev.parallax.model.article.Masthead;
import dev.parallax.model.article.Passage;
import dev.parallax.model.page.Page;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/// Reads a page by its markup.
final class HtmlLayout {
    private static final int LONGEST_CAPTION = 60;

    private final Zones zones;
    private final Newsroom newsroom;
    private final BodyFinder bodies;

    HtmlLayout(Lexicon lexicon, Newsroom newsroom) {
        this.zones = new Zones(lexicon);
        this.newsroom = newsroom;
        this.bodies = new BodyFinder(newsroom.cues(), Offers.of(lexicon));
    }

    Draft read(Page page) {
        Document document = Parser.htmlParser().setTrackPosition(true).parseInput(page.text(), "");
        List<Block> blocks = HtmlBlocks.of(document.body(), page.text(), zones);
        Declarations declared = Declarations.of(document);
        HtmlMasthead masthead = new HtmlMasthead(page, document, declared, blocks, newsroom);
        Titles.Title title = masthead.title();
        List<Passage> paragraphs = bodies.paragraphs(blocks, title);
        Masthead facts = masthead.read(title, paragraphs);
        Stamps stamps = newsroom.stamps().as(document.select("html").attr("lang"));
        return new Draft(
                paragraphs,
                captions(blocks, paragraphs),
                title.headline(),
                facts,
                new HtmlPublication(page, document, declared, blocks, stamps).find(title),
                masthead.addresses(),
                kind(declared, masthead.addresses()));
    }

    private List<Passage> captions(List<Block> blocks, List<Passage> paragraphs) {
        return blocks.stream()
                .filter(block -> isCaption(block) && Words.count(block.text()) > 2)
                .map(Block::passage)
                .filter(passage -> !paragraphs.contains(passage))
                .toList();
    }

    private boolean isCaption(Block block) {
        return block.shape() == Block.Shape.CAPTION
                || block.place().own().contains(Zone.CAPTION)
                || (Words.count(block.text()) <= LONGEST_CAPTION
                        && newsroom.cues().isCaption(block.text()));
    }

    private static ArticleKind kind(Declarations declared, Draft.Addresses addresses) {
        String type = declared.linked().type().orElse("");
        String address = addresses.url().or(addresses::canonical).orElse("").toLowerCase(java.util.Locale.ROOT);
        if (type.startsWith("LiveBlog") || address.contains("/live/")) return ArticleKind.LIVE;
        if (type.startsWith("Opinion") || address.contains("/opinion") || address.contains("/commentisfree/"))
            return ArticleKind.OPINION;
        if (address.contains("/gallery/") || address.contains("/photos/")) return ArticleKind.GALLERY;
        Optional<String> section = declared.linked().section();
        if (section.filter(name -> name.equalsIgnoreCase("opinion")).isPresent()) return ArticleKind.OPINION;
        return address.contains("/press-release") ? ArticleKind.PRESS_RELEASE : ArticleKind.ARTICLE;
    }
}
