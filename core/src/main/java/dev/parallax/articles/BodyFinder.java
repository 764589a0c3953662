package dev.parallax.articles;

import dev.parallax.model.article.Passage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Tells which blocks are the article.
final class BodyFinder {
    private final LineCues cues;

    BodyFinder(LineCues cues) {
        this.cues = cues;
    }

    List<Passage> paragraphs(List<Block> blocks, Titles.Title title) {
        Map<Integer, Double> prose = new HashMap<>();
        for (Block block : blocks) {
            if (!isProse(block)) continue;
            prose.merge(block.place().parent(), (double) Words.count(block.text()), Double::sum);
            prose.merge(block.place().grandparent(), 0.5 * Words.count(block.text()), Double::sum);
        }
        double most = prose.values().stream().mapToDouble(d -> d).max().orElse(0);
        List<Passage> kept = new ArrayList<>();
        for (Block block : blocks) {
            double here = Math.max(
                    prose.getOrDefault(block.place().parent(), 0.0),
                    prose.getOrDefault(block.place().grandparent(), 0.0));
            if (here >= most * 0.3 && isBody(block) && !title.is(block)) kept.add(block.passage());
        }
        return kept;
    }

    private boolean isBody(Block block) {
        if (block.shape() == Block.Shape.CAPTION || block.zones().stream().anyMatch(Zone::isFurniture)) return false;
        return block.linkDensity() < 0.5 && cues.of(block.text()).isEmpty();
    }

    private static boolean isProse(Block block) {
        return Words.count(block.text()) >= 8
                && block.linkDensity() < 0.3
                && block.zones().stream().noneMatch(Zone::isFurniture)
                && block.shape() != Block.Shape.CAPTION;
    }
}
