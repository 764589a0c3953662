package dev.parallax.app.report;

import dev.parallax.model.Evidence;
import dev.parallax.model.dossier.Dossier;
import dev.parallax.model.dossier.Fact;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/// The quotations of a dossier, numbered in the order in which a reader meets them: brief, facts, discrepancies,
/// origins.
final class Footnotes {
    private final SequencedMap<Evidence, Integer> numbers = new LinkedHashMap<>();

    Footnotes(Dossier dossier) {
        dossier.findings().brief().forEach(sentence -> sentence.evidence().forEach(this::add));
        dossier.facts().forEach(this::addFact);
        dossier.findings().discrepancies().forEach(gap -> gap.values().forEach(value -> add(value.evidence())));
        dossier.origins().forEach(origin -> origin.evidence().forEach(this::add));
    }

    private void addFact(Fact fact) {
        fact.claims().forEach(claim -> add(claim.evidence()));
        fact.slots().forEach(slot -> slot.values().forEach(value -> add(value.evidence())));
    }

    private void add(Evidence evidence) {
        numbers.putIfAbsent(evidence, numbers.size() + 1);
    }

    /// The number of a quotation, from 1.
    int number(Evidence evidence) {
        return numbers.getOrDefault(evidence, 0);
    }

    /// All of them with their numbers.
    SequencedMap<Evidence, Integer> all() {
        return Collections.unmodifiableSequencedMap(numbers);
    }

    /// The quotations from one article, in their numbers' order.
    List<Map.Entry<Evidence, Integer>> of(String article) {
        List<Map.Entry<Evidence, Integer>> own = new ArrayList<>();
        for (Map.Entry<Evidence, Integer> entry : numbers.sequencedEntrySet()) {
            if (entry.getKey().article().equals(article)) own.add(entry);
        }
        return own;
    }
}
