package dev.parallax.dossiers.telling;

import dev.parallax.lexicon.WordFrequencies;
import dev.parallax.model.Span;
import dev.parallax.model.mention.Reading;
import dev.parallax.model.mention.Sentence;
import dev.parallax.model.mention.Token;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/// The content words of a stretch, each weighed by how rare it is in general English, as a vector of length one.
public record Terms(Map<String, Double> weights) {
    public Terms {
        weights = java.util.Collections.unmodifiableMap(new TreeMap<>(weights));
    }

    static Terms of(Reading reading, Iterable<Span> stretches, WordFrequencies frequencies) {
        Map<String, Double> weights = new TreeMap<>();
        for (Span stretch : stretches) {
            for (Sentence sentence : Sentences.over(reading, stretch)) add(sentence, stretch, frequencies, weights);
        }
        return unit(weights);
    }

    private static void add(Sentence sentence, Span stretch, WordFrequencies frequencies, Map<String, Double> weights) {
        for (Token token : sentence.tokens()) {
            if (!stretch.covers(token.span()) || !tells(token)) continue;
            String lemma = token.lemma().toLowerCase(Locale.ROOT);
            weights.put(lemma, frequencies.weight(lemma));
        }
    }

    private static boolean tells(Token token) {
        return switch (token.upos()) {
            case PROPN, NOUN, VERB, ADJ, NUM, X -> token.span().length() > 1;
            case ADP, ADV, AUX, CCONJ, DET, INTJ, PART, PRON, PUNCT, SCONJ, SYM -> false;
        };
    }

    private static Terms unit(Map<String, Double> weights) {
        double norm =
                Math.sqrt(weights.values().stream().mapToDouble(w -> w * w).sum());
        if (norm > 0) weights.replaceAll((lemma, weight) -> weight / norm);
        return new Terms(weights);
    }

    /// The cosine, 0 to 1.
    public double cosine(Terms other) {
        double sum = 0;
        for (Map.Entry<String, Double> term : weights.entrySet())
            sum += term.getValue() * other.weights.getOrDefault(term.getKey(), 0.0);
        return sum;
    }
}
