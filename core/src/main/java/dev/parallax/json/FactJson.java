package dev.parallax.json;

import dev.parallax.model.dossier.Claim;
import dev.parallax.model.dossier.Discrepancy;
import dev.parallax.model.dossier.Fact;
import dev.parallax.model.dossier.Slot;
import dev.parallax.model.dossier.SlotValue;
import dev.parallax.model.event.Participant;
import dev.parallax.model.event.Rung;
import java.util.List;

/// The facts of a dossier and where the reports differ on them.
final class FactJson {
    private final JsonOut out;
    private final EvidenceJson evidence;

    FactJson(JsonOut out, EvidenceJson evidence) {
        this.out = out;
        this.evidence = evidence;
    }

    void fact(Fact fact) {
        out.field("id", fact.id()).field("headline", fact.headline());
        out.object("event", () -> event(fact));
        out.field("realis", fact.realis().code())
                .field("standing", fact.standing().code());
        counts(fact.counts());
        out.objects("slots", fact.slots(), this::slot);
        out.objects("claims", fact.claims(), this::claim);
        out.why(fact.why());
    }

    private void event(Fact fact) {
        EventJson.coding(out, fact.coding());
        parties("actors", fact.sides().actors());
        parties("recipients", fact.sides().recipients());
        EventJson.date(out, fact.when().date());
        EventJson.place(out, fact.when().place());
    }

    private void parties(String name, List<Participant> side) {
        out.objects(name, side, party -> EventJson.party(out, party));
    }

    private void counts(Fact.Counts counts) {
        out.field("reports", counts.reports())
                .field("outlets", counts.outlets())
                .field("origins", counts.origins())
                .texts("origin_ids", counts.originIds());
    }

    private void slot(Slot slot) {
        out.field("slot", slot.slot().code())
                .field("relation", slot.relation().code())
                .field("reading", slot.reading())
                .objects("values", slot.values(), this::value);
    }

    private void value(SlotValue value) {
        out.field("value", value.value());
        MentionsJson.amount(out, value.amount());
        out.field("unit", value.unit())
                .field("as_of", value.asOf())
                .texts("said_by", List.of(value.saidBy()))
                .object("evidence", () -> evidence.fields(value.evidence()));
    }

    private void claim(Claim claim) {
        out.field("article", claim.article())
                .field("event", claim.event())
                .field("origin", claim.origin())
                .field("realis", claim.realis().code())
                .field("rung", claim.rung().map(Rung::code))
                .field("speaker", claim.speaker())
                .texts("chain", claim.chain())
                .object("evidence", () -> evidence.fields(claim.evidence()));
    }

    void discrepancy(Discrepancy gap) {
        out.field("id", gap.id())
                .field("about", gap.about())
                .field("slot", gap.slot().code())
                .field("kind", gap.kind().code())
                .field("relation", gap.relation().code())
                .field("explanation", gap.explanation())
                .objects("values", gap.values(), this::value)
                .why(gap.why());
    }
}
