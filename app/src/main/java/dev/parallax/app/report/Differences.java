package dev.parallax.app.report;

import dev.parallax.model.dossier.Discrepancy;
import dev.parallax.model.dossier.Dossier;
import dev.parallax.model.dossier.SlotName;
import dev.parallax.model.dossier.SlotValue;
import java.util.List;

/// Where the reports differ: each difference with both sides in their own words.
final class Differences {
    private final List<Discrepancy> discrepancies;
    private final Footnotes notes;
    private final Outlets outlets;
    private final Html html;

    Differences(Dossier dossier, Footnotes notes, Outlets outlets, Html html) {
        this.discrepancies = dossier.findings().discrepancies();
        this.notes = notes;
        this.outlets = outlets;
        this.html = html;
    }

    void write() {
        html.raw("<section class=\"differences\"><h2>Where the reports differ</h2>");
        if (discrepancies.isEmpty()) html.raw("<p>No report contradicts another, or itself, on these facts.</p>");
        discrepancies.forEach(this::card);
        html.raw("</section>");
    }

    private void card(Discrepancy gap) {
        html.open("article class=\"gap\"", gap.id()).raw("<h3>").text(Plain.kind(gap.kind()));
        html.text(": " + Plain.slot(gap.slot()))
                .raw("</h3><p>")
                .quoted(gap.explanation())
                .raw("</p><ul>");
        gap.values().forEach(value -> side(gap.slot(), value));
        html.raw("</ul></article>");
    }

    private void side(SlotName slot, SlotValue value) {
        html.raw("<li><b>").quoted(Plain.value(slot, value.value())).raw("</b> ");
        html.quoted(outlets.name(value.saidBy())).raw(": “");
        html.quoted(value.evidence().text()).raw("”");
        HtmlReport.note(html, notes.number(value.evidence()));
        html.raw("</li>");
    }
}
