package dev.parallax.stories;

import dev.parallax.lexicon.WordFrequencies;
import dev.parallax.model.mention.Annotated;
import dev.parallax.model.mention.Reading;
import dev.parallax.model.mention.Sentence;
import dev.parallax.model.mention.Token;
import dev.parallax.model.mention.Upos;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/// The words by which a report is known: content lemmas, weighed by how often they stand, how rare they are in general
/// English, and whether they are names. The opening counts more than what follows, the headline most.
final class Terms {
    private static final int OPENING = 3;
    private static final double HEADLINE_WEIGHT = 3;
    private static final double OPENING_WEIGHT = 2;
    private static final double NAME_WEIGHT = 1.5;
    private static final int SHORTEST = 2;

    private final WordFrequencies frequencies;

    Terms(WordFrequencies frequencies) {
        this.frequencies = frequencies;
    }

    /// The report's terms as a vector of length one.
    WordVector of(Annotated report) {
        Map<String, Double> weights = new HashMap<>();
        report.headline().ifPresent(headline -> add(headline, HEADLINE_WEIGHT, HEADLINE_WEIGHT, weights));
        add(report.body(), OPENING_WEIGHT, 1, weights);
        weights.replaceAll((lemma, count) -> Math.sqrt(count) * frequencies.weight(lemma));
        return WordVector.of(weights);
    }

    private static void add(Reading reading, double opening, double rest, Map<String, Double> weights) {
        int place = 0;
        for (Sentence sentence : reading.sentences()) {
            double weight = place++ < OPENING ? opening : rest;
            for (Token token : sentence.tokens()) add(token, weight, weights);
        }
    }

    private static void add(Token token, double weight, Map<String, Double> weights) {
        double share = share(token.upos());
        String lemma = token.lemma().toLowerCase(Locale.ROOT);
        if (share > 0 && lemma.length() >= SHORTEST) weights.merge(lemma, weight * share, Double::sum);
    }

    private static double share(Upos upos) {
        return switch (upos) {
            case PROPN -> NAME_WEIGHT;
            case NOUN, VERB, ADJ, NUM, X -> 1;
            case ADP, ADV, AUX, CCONJ, DET, INTJ, PART, PRON, PUNCT, SCONJ, SYM -> 0;
        };
    }
}
