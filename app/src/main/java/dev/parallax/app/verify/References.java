package dev.parallax.app.verify;

import java.util.HashSet;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/// Checks that what a dossier counts and names is in it: articles, facts, origins.
final class References {
    private final JsonNode dossier;
    private final Tally tally;
    private final Set<String> articles;
    private final Set<String> facts;
    private final Set<String> origins;

    References(JsonNode dossier, Tally tally) {
        this.dossier = dossier;
        this.tally = tally;
        this.articles = ids(dossier.path("articles"));
        this.facts = ids(dossier.path("facts"));
        this.origins = ids(dossier.path("origins"));
    }

    private static Set<String> ids(JsonNode list) {
        Set<String> ids = new HashSet<>();
        for (JsonNode one : list) ids.add(one.path("id").asString(""));
        return ids;
    }

    void check() throws Unproved {
        int reports = dossier.path("story").path("reports").asInt(-1);
        if (reports != dossier.path("articles").size())
            throw new Unproved(
                    "the story",
                    "counts " + reports + " reports and has "
                            + dossier.path("articles").size());
        for (JsonNode origin : dossier.path("origins")) all(name("origin", origin), origin.path("articles"), articles);
        for (JsonNode fact : dossier.path("facts")) fact(fact);
        for (JsonNode gap : dossier.path("discrepancies")) one(name("discrepancy", gap), gap.path("about"), facts);
        for (JsonNode entry : dossier.path("timeline")) one("the timeline", entry.path("fact"), facts);
        for (JsonNode sentence : dossier.path("brief")) all("the brief", sentence.path("facts"), facts);
    }

    private void fact(JsonNode fact) throws Unproved {
        String where = name("fact", fact);
        all(where, fact.path("origin_ids"), origins);
        Set<String> telling = new HashSet<>();
        for (JsonNode claim : fact.path("claims")) {
            one(where, claim.path("article"), articles);
            telling.add(claim.path("article").asString(""));
            if (claim.path("origin").isString()) one(where, claim.path("origin"), origins);
        }
        if (fact.path("reports").asInt(-1) != telling.size())
            throw new Unproved(
                    where, "counts " + fact.path("reports") + " reports, but " + telling.size() + " tell it");
        for (JsonNode slot : fact.path("slots")) {
            for (JsonNode value : slot.path("values")) all(where, value.path("said_by"), articles);
        }
    }

    private void all(String where, JsonNode names, Set<String> known) throws Unproved {
        for (JsonNode name : names) one(where, name, known);
    }

    private void one(String where, JsonNode name, Set<String> known) throws Unproved {
        if (!known.contains(name.asString("")))
            throw new Unproved(where, "names " + name.asString("") + ", which the dossier does not have");
        tally.reference();
    }

    private static String name(String kind, JsonNode node) {
        return kind + " " + node.path("id").asString("?");
    }
}
