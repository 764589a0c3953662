package dev.parallax.mentions;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// Which of the actors that fit was spoken of last, subjects before others.
final class Salience {
    private static final int FARTHEST = 4;
    private static final int SENTENCE = 10;
    private static final int SUBJECT = 4;

    private Salience() {}

    /// The fitting actor nearest before the token, within a few sentences.
    static Optional<Draft> nearest(List<Draft> drafts, int passage, int sentence, int token, Predicate<Draft> fits) {
        return nearest(drafts, passage, sentence, token, FARTHEST, fits);
    }

    static Optional<Draft> nearest(
            List<Draft> drafts, int passage, int sentence, int token, int farthest, Predicate<Draft> fits) {
        Draft best = null;
        int highest = Integer.MIN_VALUE;
        for (Draft draft : drafts) {
            if (!fits.test(draft)) continue;
            for (Draft.Seen seen : draft.seen) {
                int distance = sentence - seen.sentence();
                boolean before = distance > 0 || distance == 0 && seen.token() < token;
                if (seen.passage() != passage || !before || distance > farthest) continue;
                int score = -distance * SENTENCE + (seen.subject() ? SUBJECT : 0);
                if (score > highest) {
                    highest = score;
                    best = draft;
                }
            }
        }
        return Optional.ofNullable(best);
    }
}
