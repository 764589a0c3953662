package dev.parallax.app.report;

import dev.parallax.model.dossier.Dossier;
import dev.parallax.model.dossier.Fact;
import java.util.HashMap;
import java.util.Map;

/// The facts of a dossier in a line each, by their ids.
final class Headlines {
    private final Map<String, String> lines = new HashMap<>();

    static Headlines of(Dossier dossier) {
        Headlines headlines = new Headlines();
        for (Fact fact : dossier.facts()) headlines.lines.put(fact.id(), fact.headline());
        return headlines;
    }

    String of(String fact) {
        return lines.getOrDefault(fact, fact);
    }
}
