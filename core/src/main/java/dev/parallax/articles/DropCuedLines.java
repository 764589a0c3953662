package dev.parallax.articles;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// A short line that says it is furniture is furniture, wherever it stands.
final class DropCuedLines implements BlockRule {
    private static final Set<Cue> CERTAIN = EnumSet.of(
            Cue.LINK,
            Cue.PROMOTION,
            Cue.COPYRIGHT,
            Cue.CONSENT,
            Cue.SHARE,
            Cue.COMMENTS,
            Cue.TAGS,
            Cue.POLL,
            Cue.PRICES,
            Cue.DATE,
            Cue.BYLINE);
    private static final int SHORT = 12;

    @Override
    public List<Judged> apply(List<Judged> blocks) {
        return blocks.stream()
                .map(one -> one.keep(one.kept() && !isFurniture(one)))
                .toList();
    }

    private static boolean isFurniture(Judged one) {
        boolean sentence = Words.endsAsSentence(one.block().text());
        return !sentence
                && one.words() <= SHORT
                && one.block().shape() != Block.Shape.HEADING
                && one.cues().stream().anyMatch(CERTAIN::contains);
    }
}
