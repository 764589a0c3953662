package dev.parallax.dossiers.telling;

import dev.parallax.model.Span;
import dev.parallax.model.mention.Reading;
import dev.parallax.model.mention.Sentence;
import java.util.List;

/// Finds the sentences that a stretch touches without walking through the whole text.
public final class Sentences {
    private Sentences() {}

    public static List<Sentence> over(Reading reading, Span span) {
        List<Sentence> all = reading.sentences();
        int low = 0;
        int high = all.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (all.get(middle).span().end() <= span.start()) low = middle + 1;
            else high = middle;
        }
        int end = low;
        while (end < all.size() && all.get(end).span().start() < span.end()) end++;
        return all.subList(low, end);
    }

    /// Where a sentence stands, cut to what evidence may be.
    public static Span cut(Reading reading, Sentence sentence) {
        return Stretch.within(reading, sentence.span());
    }
}
