package dev.parallax.articles;

import java.util.ArrayList;
import java.util.List;

/// A subhead stands over text of the article; over anything else it is furniture.
final class DropEmptyHeadings implements BlockRule {
    private static final int REACH = 3;

    @Override
    public List<Judged> apply(List<Judged> blocks) {
        List<Judged> ruled = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            Judged one = blocks.get(i);
            boolean empty = one.block().shape() == Block.Shape.HEADING && !hasText(blocks, i);
            ruled.add(one.keep(one.kept() && !empty));
        }
        return ruled;
    }

    private static boolean hasText(List<Judged> blocks, int heading) {
        for (int i = heading + 1; i <= heading + REACH && i < blocks.size(); i++) {
            Judged next = blocks.get(i);
            if (next.kept() && next.block().shape() != Block.Shape.HEADING) return true;
        }
        return false;
    }
}
