package dev.parallax.events;

import dev.parallax.model.article.ArticleKind;
import dev.parallax.model.event.EventType;
import dev.parallax.model.event.Realis;
import java.util.Set;

/// How far a coded event can be trusted: the plainness of its word, of its sides, of its reality, of its sentence.
final class Sureness {
    private static final Set<EventType> TWO_SIDED =
            Set.of(EventType.COOPERATE, EventType.AID, EventType.SANCTION, EventType.ASSAULT, EventType.COERCE);

    private static final double DOUBTFUL = 0.45;

    private Sureness() {}

    static double of(Telling telling, Realis realis, Tree tree, int sentence, ArticleKind kind) {
        double sure = telling.trigger().sure() * sides(telling) * real(realis);
        if (tree.isNominal(telling.token())) sure *= 0.92;
        if (tree.size() > 45) sure *= 0.92;
        if (sentence > 12) sure *= 0.9;
        else if (sentence > 4) sure *= 0.95;
        // opinion imagines and generalises
        if (kind == ArticleKind.OPINION) sure *= 0.75;
        return calibrated(sure);
    }

    /// Fitted to the share of right records among those of one product.
    private static double calibrated(double sure) {
        return sure < DOUBTFUL ? sure * 0.7 : Math.min(1, 0.66 + 0.45 * (sure - DOUBTFUL));
    }

    private static double sides(Telling telling) {
        boolean actor = !telling.actors().isEmpty();
        boolean recipient = !telling.recipients().isEmpty();
        if (telling.type().isEmpty()) return 0.9;
        if (actor && recipient) return 1;
        if (actor) return telling.type().filter(TWO_SIDED::contains).isPresent() ? 0.8 : 0.9;
        return recipient ? 0.75 : 0.4;
    }

    private static double real(Realis realis) {
        return switch (realis) {
            case HAPPENED -> 1;
            case PLANNED -> 0.95;
            case ALLEGED -> 0.8;
            case DENIED -> 0.5;
            case DEMANDED -> 0.6;
            case HYPOTHETICAL -> 0.55;
        };
    }
}
