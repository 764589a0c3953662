package dev.parallax.articles;

import dev.parallax.lexicon.Lexicon;
import dev.parallax.model.article.ArticleKind;
import dev.parallax.model.article.Passage;
import dev.parallax.model.article.Publication;
import dev.parallax.model.page.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads a page whose layout was lost: it tells by the look and the words of its lines which are the article's.
final class TextLayout {
    private static final int LONG_LINE = 14;

    private final Newsroom newsroom;

    TextLayout(Lexicon lexicon, Newsroom newsroom) {
        this.newsroom = newsroom;
    }

    Draft read(Page page) {
        List<Line> lines = TextLines.of(page.text(), newsroom.cues());
        TextRegion region = TextRegion.of(lines, newsroom);
        TextMasthead masthead = new TextMasthead(page, lines, region, newsroom);
        Optional<Line> headline = masthead.headline();
        List<Passage> paragraphs = paragraphs(lines, region, headline);
        List<Passage> captions = captions(lines);
        Publication shown = masthead.publication();
        return new Draft(
                paragraphs,
                captions,
                headline.map(Line::passage),
                masthead.read(headline),
                shown.range().isPresent() ? shown : newsroom.inferred().infer(paragraphs, captions),
                new Draft.Addresses(page.given().url(), Optional.empty(), Optional.empty()),
                ArticleKind.ARTICLE);
    }

    private static List<Passage> paragraphs(List<Line> lines, TextRegion region, Optional<Line> headline) {
        List<Passage> kept = new ArrayList<>();
        for (int i = region.start(); i < region.end(); i++) {
            Line line = lines.get(i);
            if (isOwn(lines, i)
                    && !line.caption()
                    && headline.filter(line::equals).isEmpty()) kept.add(line.passage());
        }
        return kept;
    }

    /// Among an article's lines its own are its sentences, its lists, long lines that lost their stop, and lines that
    /// bring in a quotation.
    private static boolean isOwn(List<Line> lines, int at) {
        Line line = lines.get(at);
        if (line.isFurniture() || line.words() < 2) return false;
        boolean bringsIn = line.text().endsWith(":")
                && line.words() >= 3
                && at + 1 < lines.size()
                && lines.get(at + 1).isProse();
        return line.isProse()
                || line.isSentence()
                || bringsIn
                || (line.bullet() && line.words() > 2)
                || line.words() >= LONG_LINE;
    }

    private static List<Passage> captions(List<Line> lines) {
        List<Passage> captions = new ArrayList<>();
        for (Line line : lines) {
            boolean known = captions.stream().anyMatch(caption -> caption.text().equals(line.text()));
            if (line.caption() && !known && line.words() > 2) captions.add(line.passage());
        }
        return captions;
    }
}
