package dev.parallax.articles;

import dev.parallax.model.article.Passage;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/// Where on a page its headline and its text stand, to tell what is beside them.
///
/// @param headline number of the headline's block, -1 where none is shown
/// @param first number of the text's first block, or that of the headline
/// @param last number of the text's last block
record Region(int headline, int first, int last) {
    private static final int ABOVE = 4;
    private static final int BELOW = 12;
    private static final int AFTER = 6;

    /// A standfirst and a byline may stand between the text's first block and its lede.
    private static final int LEDE = 3;

    /// Where a block stands to headline and text.
    enum Place {
        NEAR,
        NEAR_ASIDE,
        OPENING,
        TEXT,
        AFTER,
        AFAR,
        ASIDE
    }

    static Region of(List<Block> blocks, Titles.Title title, List<Passage> paragraphs) {
        IdentityHashMap<Passage, Boolean> kept = new IdentityHashMap<>();
        paragraphs.forEach(passage -> kept.put(passage, true));
        int headline = -1;
        int first = -1;
        int last = -1;
        for (int i = 0; i < blocks.size(); i++) {
            if (kept.containsKey(blocks.get(i).passage())) {
                if (first < 0) first = i;
                last = i;
            }
        }
        for (int i = 0; i < blocks.size(); i++) {
            if (title.is(blocks.get(i)) && (headline < 0 || i <= first)) headline = i;
        }
        return new Region(headline, first, last);
    }

    Place of(int block, Set<Zone> zones) {
        boolean aside = zones.contains(Zone.COMMENTS) || zones.contains(Zone.RELATED) || zones.contains(Zone.FOOTER);
        int anchor = headline >= 0 ? headline : first;
        boolean over = last >= 0 && headline <= first && block > last;
        if (anchor >= 0
                && block >= anchor - ABOVE
                && block <= anchor + BELOW
                && (headline >= 0 || block <= first)
                && !over) return aside ? Place.NEAR_ASIDE : Place.NEAR;
        if (aside) return Place.ASIDE;
        if (first >= 0 && block <= first + LEDE && block >= first - 2) return Place.OPENING;
        if (first >= 0 && block > first && block < last) return Place.TEXT;
        if (first >= 0 && block >= last && block <= last + AFTER) return Place.AFTER;
        return zones.contains(Zone.ASIDE) || zones.contains(Zone.NAV) ? Place.ASIDE : Place.AFAR;
    }

    boolean isBelowHeadline(int block) {
        return block >= headline;
    }

    boolean isLede(int block) {
        return first >= 0 && block >= first - 1 && block <= first + LEDE;
    }
}
