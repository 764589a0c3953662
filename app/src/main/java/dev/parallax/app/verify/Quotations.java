package dev.parallax.app.verify;

import tools.jackson.databind.JsonNode;

/// Walks every quotation of a dossier, in its order, with a name for the place at which the dossier has it.
final class Quotations {
    private Quotations() {}

    /// What is done with each.
    interface Visitor {
        void visit(String where, JsonNode evidence) throws Unproved;
    }

    static void each(JsonNode dossier, Visitor visitor) throws Unproved {
        for (JsonNode origin : dossier.path("origins"))
            list("origin " + name(origin), origin.path("evidence"), visitor);
        for (JsonNode fact : dossier.path("facts")) fact(fact, visitor);
        for (JsonNode gap : dossier.path("discrepancies")) values("discrepancy " + name(gap), gap, visitor);
        int number = 1;
        for (JsonNode sentence : dossier.path("brief"))
            list("sentence " + number++ + " of the brief", sentence.path("evidence"), visitor);
    }

    private static void fact(JsonNode fact, Visitor visitor) throws Unproved {
        String where = "fact " + name(fact);
        for (JsonNode slot : fact.path("slots"))
            values(where + ", slot " + slot.path("slot").asString(""), slot, visitor);
        int number = 1;
        for (JsonNode claim : fact.path("claims")) visitor.visit(where + ", claim " + number++, claim.path("evidence"));
    }

    private static void values(String where, JsonNode slot, Visitor visitor) throws Unproved {
        for (JsonNode value : slot.path("values"))
            visitor.visit(where + ", value " + value.path("value").asString(""), value.path("evidence"));
    }

    private static void list(String where, JsonNode evidence, Visitor visitor) throws Unproved {
        for (JsonNode one : evidence) visitor.visit(where, one);
    }

    private static String name(JsonNode node) {
        return node.path("id").asString("?");
    }
}
