package dev.parallax.articles;

import java.util.List;

/// Headline and captions are the article's, but not its text.
record DropApparatus(LineCues cues) implements BlockRule {
    private static final int LONGEST_CAPTION = 60;

    @Override
    public List<Judged> apply(List<Judged> blocks) {
        return blocks.stream()
                .map(one -> one.keep(one.kept() && !isApparatus(one)))
                .toList();
    }

    private boolean isApparatus(Judged one) {
        return one.headline()
                || one.block().shape() == Block.Shape.CAPTION
                || one.block().place().own().contains(Zone.CAPTION)
                || (one.words() <= LONGEST_CAPTION && cues.isCaption(one.block().text()));
    }
}
