package dev.parallax.app.report;

import dev.parallax.model.dossier.Claim;
import dev.parallax.model.dossier.Dossier;
import dev.parallax.model.dossier.Fact;
import dev.parallax.model.dossier.Slot;
import dev.parallax.model.dossier.SlotValue;
import dev.parallax.model.story.StoryMember;

/// Facts by reports: one row a fact, one column a report, and under each fact how the values stand to each other.
final class FactTable {
    private final Dossier dossier;
    private final Footnotes notes;
    private final Html html;

    FactTable(Dossier dossier, Footnotes notes, Html html) {
        this.dossier = dossier;
        this.notes = notes;
        this.html = html;
    }

    void write() {
        if (dossier.facts().isEmpty()) return;
        html.raw(
                "<section class=\"facts\"><h2>Facts by report</h2><div class=\"wide\"><table><thead><tr><th>Fact</th>");
        for (StoryMember member : dossier.articles()) {
            html.raw("<th scope=\"col\">").link(member.report().article().id());
            html.quoted(member.report().article().outletName()).raw("</a></th>");
        }
        html.raw("<th>Stands</th></tr></thead><tbody>");
        dossier.facts().forEach(this::row);
        html.raw("</tbody></table></div><p class=\"legend\">");
        html.raw("<span class=\"said\">●</span> told as happened, <span class=\"said planned\">●</span> planned or")
                .raw(
                        " considered, <span class=\"said denied\">●</span> alleged, denied or demanded; the numbers lead to")
                .raw(" the words.</p></section>");
    }

    private void row(Fact fact) {
        html.open("tr", fact.id()).raw("<th scope=\"row\">").quoted(fact.headline());
        html.raw("<span class=\"code\">").text(Plain.code(fact)).raw("</span>");
        fact.slots().stream().filter(Plain::isTelling).forEach(this::slot);
        html.raw("</th>");
        for (StoryMember member : dossier.articles())
            cell(fact, member.report().article().id());
        html.raw("<td class=\"" + fact.standing().code() + "\">").text(Plain.standing(fact.standing()));
        html.raw("<span class=\"code\">").text(Plain.counts(fact.counts())).raw("</span></td></tr>");
    }

    private void slot(Slot slot) {
        html.raw("<span class=\"slot\">").text(Plain.slot(slot.slot()) + ": ");
        if (slot.reading().isBlank())
            html.quoted(String.join(
                    " / ",
                    slot.values().stream().map(SlotValue::value).distinct().toList()));
        else html.quoted(Plain.value(slot.slot(), slot.reading()));
        if (slot.values().size() > 1) html.text(" (" + Plain.relation(slot.relation()) + ")");
        html.raw("</span>");
    }

    private void cell(Fact fact, String article) {
        html.raw("<td>");
        for (Claim claim : fact.claims()) {
            if (!claim.article().equals(article)) continue;
            html.raw("<span class=\"said " + claim.realis().code() + "\" title=\""
                    + claim.realis().code() + "\">●</span>");
            HtmlReport.note(html, notes.number(claim.evidence()));
        }
        html.raw("</td>");
    }
}
