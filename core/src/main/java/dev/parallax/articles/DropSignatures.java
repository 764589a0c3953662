package dev.parallax.articles;

import java.util.List;

/// Short lines that stand where a page's markup puts writer and day are no text, whatever they say.
final class DropSignatures implements BlockRule {
    private static final int SHORT = 12;

    @Override
    public List<Judged> apply(List<Judged> blocks) {
        return blocks.stream()
                .map(one -> one.keep(one.kept() && !isSignature(one)))
                .toList();
    }

    private static boolean isSignature(Judged one) {
        var own = one.block().place().own();
        return (own.contains(Zone.BYLINE) || own.contains(Zone.DATE))
                && one.words() <= SHORT
                && !Words.endsAsSentence(one.block().text());
    }
}
