package dev.parallax.model.dossier;

import dev.parallax.model.Coded;
import dev.parallax.model.Evidence;
import java.util.List;

/// A source at the end of a chain: one statement printed by five outlets is one origin.
///
/// @param articles that rest on it
public record Origin(String id, Kind kind, String name, List<String> articles, List<Evidence> evidence) {

    public enum Kind implements Coded {
        STATEMENT,
        AGENCY,
        OUTLET,
        PERSON,
        DOCUMENT,
        UNNAMED
    }

    public Origin {
        articles = List.copyOf(articles);
        evidence = List.copyOf(evidence);
    }
}
