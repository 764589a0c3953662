package dev.parallax.dossiers.telling;

import dev.parallax.model.Span;
import dev.parallax.model.mention.Reading;
import dev.parallax.model.mention.Sentence;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/// The content words of a stretch, each weighed by how much it tells, as a vector of length one.
public record Terms(Map<String, Double> weights) {
    public Terms {
        weights = Collections.unmodifiableMap(new TreeMap<>(weights));
    }

    static Terms of(Reading reading, Iterable<Span> stretches, Rarity rarity) {
        Map<String, Double> weights = new TreeMap<>();
        for (Span stretch : stretches) {
            for (Sentence sentence : Sentences.over(reading, stretch))
                rarity.terms(sentence, stretch).forEach(term -> weights.put(term, rarity.weight(term)));
        }
        return unit(weights);
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
