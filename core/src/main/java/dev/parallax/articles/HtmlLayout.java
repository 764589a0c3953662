package dev.parallax.articles;

import dev.parallax.lexicon.Lexicon;
import dev.parallax.lexicon.Offers;
import dev.parallax.model.article.Passage;
import dev.parallax.model.page.Page;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/// Reads a page by its markup.
final class HtmlLayout {
    private static final int LONGEST_CAPTION = 60;

    private final Zones zones;
    private final Newsroom newsroom;
    private final BodyFinder bodies;
    private final Kinds kinds;

    HtmlLayout(Lexicon lexicon, Newsroom newsroom) {
        this.zones = new Zones(lexicon);
        this.newsroom = newsroom;
        this.bodies = new BodyFinder(newsroom.cues(), Offers.of(lexicon));
        this.kinds = new Kinds(lexicon);
    }

    Draft read(Page page) {
        return draft(sight(page));
    }

    /// A page looked at: its blocks, which of them are the text, and what the rest says of it.
    record Sight(
            HtmlBlocks.Found found,
            Declarations declared,
            HtmlMasthead masthead,
            Titles.Title title,
            List<Passage> paragraphs) {
        boolean isEmpty() {
            return paragraphs.isEmpty();
        }
    }

    Sight sight(Page page) {
        Document document = Parser.htmlParser().setTrackPosition(true).parseInput(page.text(), "");
        Declarations declared = Declarations.of(document);
        Sight sight = sight(page, document, declared, HtmlBlocks.Seen.WITH_SCRIPTS);
        // some pages have their text for those alone who run no scripts
        return sight.isEmpty() && !document.getElementsByTag("noscript").isEmpty()
                ? sight(page, document, declared, HtmlBlocks.Seen.WITHOUT_SCRIPTS)
                : sight;
    }

    private Sight sight(Page page, Document document, Declarations declared, HtmlBlocks.Seen seen) {
        HtmlBlocks.Found found = HtmlBlocks.of(document.body(), page.text(), zones, seen);
        HtmlMasthead masthead = new HtmlMasthead(page, document, declared, found, newsroom);
        Titles.Title title = masthead.title();
        return new Sight(found, declared, masthead, title, bodies.paragraphs(found.blocks(), title));
    }

    HtmlPublication publication(Sight sight) {
        Stamps stamps = newsroom.stamps().as(sight.masthead.languageTag(), sight.masthead.host());
        return new HtmlPublication(sight, newsroom, stamps);
    }

    private Draft draft(Sight sight) {
        Draft.Addresses addresses = sight.masthead.addresses();
        return new Draft(
                sight.paragraphs,
                captions(sight),
                sight.title.headline(),
                sight.masthead.read(sight.title, sight.paragraphs),
                publication(sight).find(),
                addresses,
                kinds.of(sight.declared, addresses.url().or(addresses::canonical), sight.paragraphs));
    }

    private List<Passage> captions(Sight sight) {
        Set<Passage> kept = Collections.newSetFromMap(new IdentityHashMap<>());
        kept.addAll(sight.paragraphs);
        return sight.found.blocks().stream()
                .filter(block -> !kept.contains(block.passage()))
                .filter(this::isCaption)
                .map(Block::passage)
                .toList();
    }

    private boolean isCaption(Block block) {
        boolean placed =
                block.shape() == Block.Shape.CAPTION || block.place().own().contains(Zone.CAPTION);
        if (!placed && !newsroom.cues().isCaption(block.text())) return false;
        int words = Words.count(block.text());
        return words > 2 && (placed || words <= LONGEST_CAPTION);
    }
}
