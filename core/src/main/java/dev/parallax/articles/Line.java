package dev.parallax.articles;

import dev.parallax.model.article.Passage;
import java.util.EnumSet;
import java.util.Set;

/// One line of a page whose layout was lost, or one paragraph where lines were broken by width.
///
/// @param afterBlank whether a blank line stands before it
/// @param repeated whether the page has it more than once
record Line(
        Passage passage,
        boolean afterBlank,
        boolean bullet,
        boolean repeated,
        int words,
        Set<Cue> cues,
        boolean caption) {
    /// Words of these kinds make furniture even of a whole sentence.
    private static final Set<Cue> STRONG = EnumSet.of(
            Cue.LINK,
            Cue.PROMOTION,
            Cue.SPONSOR,
            Cue.COPYRIGHT,
            Cue.CONSENT,
            Cue.COMMENTS,
            Cue.FEEDBACK,
            Cue.POLL,
            Cue.PRICES);

    /// After such a line the article is over.
    private static final Set<Cue> CLOSING =
            EnumSet.of(Cue.SPONSOR, Cue.COPYRIGHT, Cue.COMMENTS, Cue.FEEDBACK, Cue.AUTHOR);

    private static final int SHORTEST_PROSE = 5;
    private static final int PROSE_ANYWAY = 25;

    String text() {
        return passage.text();
    }

    boolean isSentence() {
        return Words.endsAsSentence(text()) && !text().endsWith(":");
    }

    boolean isProse() {
        return !caption && !isFurniture() && ((isSentence() && words >= SHORTEST_PROSE) || words >= PROSE_ANYWAY);
    }

    boolean isFurniture() {
        if (cues.isEmpty()) return false;
        return (!isSentence() && words < PROSE_ANYWAY) || cues.stream().anyMatch(STRONG::contains);
    }

    boolean closes() {
        return isFurniture() && cues.stream().anyMatch(CLOSING::contains);
    }
}
