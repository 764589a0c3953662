package dev.parallax.app.report;

import dev.parallax.model.dossier.Claim;
import dev.parallax.model.dossier.Dossier;
import dev.parallax.model.dossier.Fact;
import dev.parallax.model.dossier.Relation;
import dev.parallax.model.dossier.Slot;
import dev.parallax.model.dossier.SlotName;
import dev.parallax.model.dossier.SlotValue;
import dev.parallax.model.dossier.Standing;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// The facts of a dossier in lines: what, how well it stands, who says it, and every slot on which reports say
/// something of their own.
final class TextFacts {
    private static final String IN = "  ";
    private static final String DEEP = "      ";

    private final Dossier dossier;
    private final TextPage page;

    TextFacts(Dossier dossier, TextPage page) {
        this.dossier = dossier;
        this.page = page;
    }

    void write() {
        if (dossier.facts().isEmpty()) return;
        page.heading("Facts");
        int number = 1;
        for (Fact fact : dossier.facts()) fact(number++, fact);
    }

    private void fact(int number, Fact fact) {
        page.paragraph(fact.headline(), String.format(Locale.ROOT, "%3d ", number), "    ");
        page.paragraph(Plain.code(fact), DEEP, DEEP);
        page.line(DEEP + standing(fact.standing()) + " · " + Plain.counts(fact.counts()));
        fact.claims().forEach(this::claim);
        fact.slots().stream().filter(Plain::isTelling).forEach(this::slot);
        page.why(fact.why(), DEEP);
    }

    private String standing(Standing standing) {
        String words = Plain.standing(standing);
        return switch (standing) {
            case CORROBORATED -> page.ink().good(words);
            case DISPUTED -> page.ink().bad(words);
            case SINGLE_ORIGIN, SUPERSEDED -> words;
        };
    }

    private void claim(Claim claim) {
        String rung = claim.rung().map(step -> ", " + step.code()).orElse("");
        page.paragraph(
                String.join(" → ", claim.chain()) + " (" + Plain.realis(claim.realis()) + rung + ")"
                        + page.notes(List.of(claim.evidence())),
                DEEP + "- ",
                DEEP + IN);
    }

    private void slot(Slot slot) {
        String reading = slot.reading().isBlank() ? "" : " " + Plain.value(slot.slot(), slot.reading());
        String relation = slot.values().size() > 1 ? " (" + Plain.relation(slot.relation()) + ")" : "";
        String said =
                slot.values().stream().map(value -> said(slot.slot(), value)).collect(Collectors.joining("; "));
        String start = Plain.slot(slot.slot()) + ":" + reading + relation;
        if (slot.relation() == Relation.CONFLICTS) start = "! " + start;
        page.paragraph(start + ": " + said, DEEP, DEEP + IN);
    }

    private String said(SlotName slot, SlotValue value) {
        String unit = value.unit()
                .filter(word -> value.value().chars().noneMatch(TextFacts::names))
                .map(word -> " " + word)
                .orElse("");
        String day = value.asOf().map(as -> " (as of " + as + ")").orElse("");
        return Plain.value(slot, value.value()) + unit + day + ", "
                + page.outlets().name(value.saidBy()) + page.notes(List.of(value.evidence()));
    }

    // a word, or the sign of a currency
    private static boolean names(int character) {
        return Character.isLetter(character) || Character.getType(character) == Character.CURRENCY_SYMBOL;
    }
}
