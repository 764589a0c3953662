package dev.parallax.mentions;

import dev.parallax.model.Span;
import dev.parallax.model.mention.Actor;
import dev.parallax.model.mention.EntityType;
import dev.parallax.model.mention.Quote;
import java.util.List;
import java.util.Optional;

/// Says who spoke: the actor that the source of a quote names or describes.
final class Speakers {
    private static final int PERSON = 1_000;

    private Speakers() {}

    static Quote named(Quote quote, List<Actor> actors) {
        Optional<String> speaker = speaker(quote.source(), actors);
        return new Quote(quote.kind(), quote.content(), quote.cue(), quote.source(), speaker);
    }

    /// A person in the source goes before what else stands in it; then the one whose words cover most.
    private static Optional<String> speaker(List<Span> source, List<Actor> actors) {
        Optional<String> best = Optional.empty();
        int most = 0;
        for (Actor actor : actors) {
            for (Span mention : actor.mentions()) {
                for (Span piece : source) {
                    if (!piece.overlaps(mention)) continue;
                    int shared = Math.min(piece.end(), mention.end()) - Math.max(piece.start(), mention.start());
                    int score = shared + (actor.type() == EntityType.PERSON ? PERSON : 0);
                    if (score > most) {
                        most = score;
                        best = Optional.of(actor.entity());
                    }
                }
            }
        }
        return best;
    }
}
