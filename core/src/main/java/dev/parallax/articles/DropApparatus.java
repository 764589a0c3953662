package dev.parallax.articles;

import java.util.List;

/// Headline and captions are the article's, but not its text.
final class DropApparatus implements BlockRule {
    @Override
    public List<Judged> apply(List<Judged> blocks) {
        return blocks.stream()
                .map(one -> one.keep(one.kept() && !isApparatus(one)))
                .toList();
    }

    private static boolean isApparatus(Judged one) {
        return one.headline()
                || one.block().shape() == Block.Shape.CAPTION
                || one.block().place().own().contains(Zone.CAPTION);
    }
}
