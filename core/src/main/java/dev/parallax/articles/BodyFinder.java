package dev.parallax.articles;

import dev.parallax.lexicon.Offers;
import dev.parallax.model.article.Passage;
import java.util.ArrayList;
import java.util.List;

/// Tells which blocks are the article's text: a judge weighs each block, then rules put right what is certain.
final class BodyFinder {
    private static final double BOUND = 0;
    private static final double[] LOWER_BOUNDS = {-1, -2};
    private static final int FEW = 30;
    private static final double MOST_LINKED = 0.7;

    private final LineCues cues;
    private final Forest judge = Forest.shipped();
    private final List<BlockRule> rules;

    BodyFinder(LineCues cues, Offers offers) {
        this.cues = cues;
        this.rules = List.of(
                new DropApparatus(cues),
                new DropCuedLines(),
                new DropOffers(offers),
                new DropSignatures(),
                new DropEmptyHeadings(),
                new DropStragglers());
    }

    /// The text's paragraphs; where the judge keeps hardly anything, what it was least sure to leave out.
    List<Passage> paragraphs(List<Block> blocks, Titles.Title title) {
        List<Judged> judged = judged(blocks, title);
        List<Passage> found = paragraphs(judged);
        for (double bound : LOWER_BOUNDS) {
            if (words(found) >= FEW) break;
            List<Passage> more = paragraphs(
                    judged.stream().map(one -> one.keep(one.score() > bound)).toList());
            if (words(more) >= FEW) found = more;
        }
        return found;
    }

    private static int words(List<Passage> passages) {
        return passages.stream()
                .mapToInt(passage -> Words.count(passage.text()))
                .sum();
    }

    private List<Passage> paragraphs(List<Judged> judging) {
        List<Judged> judged = judging;
        for (BlockRule rule : rules) judged = rule.apply(judged);
        if (isListOfLinks(judged)) return List.of();
        return judged.stream()
                .filter(Judged::kept)
                .map(one -> one.block().passage())
                .toList();
    }

    /// An index page's best text is other pages' headlines.
    private static boolean isListOfLinks(List<Judged> judged) {
        double words = 0;
        double links = 0;
        for (Judged one : judged) {
            if (!one.kept()) continue;
            words += one.words();
            links += one.words() * one.block().linkDensity();
        }
        return links > words * MOST_LINKED;
    }

    private List<Judged> judged(List<Block> blocks, Titles.Title title) {
        Features features = new Features(blocks, cues, title);
        List<Judged> judged = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            double score = judge.score(features.of(i));
            judged.add(new Judged(block, score, features.said(i), features.words(i), title.is(block), score > BOUND));
        }
        return judged;
    }
}
