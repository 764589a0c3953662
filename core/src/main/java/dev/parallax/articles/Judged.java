package dev.parallax.articles;

import java.util.Set;

/// A block with the judgement whether it is the article's.
///
/// @param score above 0: rather than not
/// @param cues what its words say that it is
record Judged(Block block, double score, Set<Cue> cues, int words, boolean headline, boolean kept) {
    Judged keep(boolean keep) {
        return new Judged(block, score, cues, words, headline, keep);
    }
}
