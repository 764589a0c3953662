package dev.parallax.articles;

import java.util.ArrayList;
import java.util.List;

/// A few kept words far from all other kept text are furniture that looked like prose.
final class DropStragglers implements BlockRule {
    private static final int FAR = 12;
    private static final double FEW = 0.1;

    @Override
    public List<Judged> apply(List<Judged> blocks) {
        int all = blocks.stream().filter(Judged::kept).mapToInt(Judged::words).sum();
        List<Judged> ruled = new ArrayList<>(blocks);
        int start = -1;
        int last = -1;
        int words = 0;
        for (int i = 0; i <= blocks.size(); i++) {
            boolean kept = i < blocks.size() && blocks.get(i).kept();
            if (start >= 0 && (i == blocks.size() || (kept && i - last > FAR))) {
                if (words < all * FEW) drop(ruled, start, last);
                start = -1;
            }
            if (!kept) continue;
            if (start < 0) {
                start = i;
                words = 0;
            }
            words += blocks.get(i).words();
            last = i;
        }
        return ruled;
    }

    private static void drop(List<Judged> blocks, int start, int end) {
        for (int i = start; i <= end; i++) blocks.set(i, blocks.get(i).keep(false));
    }
}
