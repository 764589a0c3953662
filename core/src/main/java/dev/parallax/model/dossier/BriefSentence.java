package dev.parallax.model.dossier;

import dev.parallax.model.Coded;
import dev.parallax.model.Evidence;
import java.util.List;

/// A sentence of the brief: no number, name or date stands in it without evidence.
public record BriefSentence(String sentence, Part part, List<String> facts, List<Evidence> evidence) {

    public enum Part implements Coded {
        NEWS,
        BACKGROUND,
        DISSENT,
        NOT_STATED
    }

    public BriefSentence {
        facts = List.copyOf(facts);
        evidence = List.copyOf(evidence);
    }
}
