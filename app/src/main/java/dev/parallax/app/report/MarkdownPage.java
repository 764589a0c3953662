package dev.parallax.app.report;

import dev.parallax.model.Evidence;
import dev.parallax.model.PageSpan;
import dev.parallax.model.dossier.BriefSentence;
import dev.parallax.model.dossier.Discrepancy;
import dev.parallax.model.dossier.Dossier;
import dev.parallax.model.dossier.Fact;
import dev.parallax.model.dossier.Origin;
import dev.parallax.model.dossier.Slot;
import dev.parallax.model.dossier.SlotName;
import dev.parallax.model.dossier.SlotValue;
import dev.parallax.model.dossier.TimelineEntry;
import java.util.List;
import java.util.stream.Collectors;

/// One dossier in Markdown, its quotations as footnotes.
final class MarkdownPage {
    private final Dossier dossier;
    private final String prefix;
    private final Footnotes notes;
    private final Outlets outlets;
    private final StringBuilder text = new StringBuilder();

    /// @param prefix before each footnote's number
    MarkdownPage(Dossier dossier, String prefix) {
        this.dossier = dossier;
        this.prefix = prefix;
        this.notes = new Footnotes(dossier);
        this.outlets = Outlets.of(dossier);
    }

    String page() {
        Dossier.Head head = dossier.head();
        text.append("# ").append(Markdown.text(head.title())).append("\n\n");
        text.append(Plain.counts(head.reports(), head.outlets(), head.origins()));
        head.first()
                .ifPresent(first -> text.append(" · published ")
                        .append(Plain.days(first, head.last().orElse(first))));
        text.append("\n\n");
        brief();
        facts();
        differences();
        timeline();
        origins();
        notUsed();
        quotations();
        return text.toString();
    }

    private void brief() {
        text.append("## In brief\n\n");
        for (BriefSentence.Part part : BriefSentence.Part.values()) {
            String told = dossier.findings().brief().stream()
                    .filter(sentence -> sentence.part() == part)
                    .map(sentence -> Markdown.text(sentence.sentence()) + notes(sentence.evidence()))
                    .collect(Collectors.joining(" "));
            if (!told.isEmpty()) text.append(Plain.part(part)).append(told).append("\n\n");
        }
    }

    private void facts() {
        if (dossier.facts().isEmpty()) return;
        text.append("## Facts\n\n");
        for (Fact fact : dossier.facts()) {
            text.append("- **").append(Markdown.text(fact.headline())).append("** ");
            text.append(Plain.standing(fact.standing())).append(", ").append(Plain.counts(fact.counts()));
            text.append(
                    notes(fact.claims().stream().map(claim -> claim.evidence()).toList()));
            text.append('\n');
            fact.slots().stream().filter(Plain::isTelling).forEach(this::slot);
        }
        text.append('\n');
    }

    private void slot(Slot slot) {
        String said =
                slot.values().stream().map(value -> said(slot.slot(), value)).collect(Collectors.joining("; "));
        text.append("  - ").append(Plain.slot(slot.slot())).append(": ").append(said);
        if (slot.values().size() > 1)
            text.append(" (").append(Plain.relation(slot.relation())).append(')');
        text.append('\n');
    }

    private String said(SlotName slot, SlotValue value) {
        return Markdown.text(Plain.value(slot, value.value())) + ", " + Markdown.text(outlets.name(value.saidBy()))
                + notes(List.of(value.evidence()));
    }

    private void differences() {
        text.append("## Where the reports differ\n\n");
        if (dossier.findings().discrepancies().isEmpty())
            text.append("No report contradicts another, or itself, on these facts.\n");
        for (Discrepancy gap : dossier.findings().discrepancies()) {
            text.append("- ").append(Plain.kind(gap.kind())).append(", ").append(Plain.slot(gap.slot()));
            text.append(": ").append(Markdown.text(gap.explanation())).append('\n');
            gap.values()
                    .forEach(value ->
                            text.append("  - ").append(said(gap.slot(), value)).append('\n'));
        }
        text.append('\n');
    }

    private void timeline() {
        if (dossier.findings().timeline().isEmpty()) return;
        Headlines headlines = Headlines.of(dossier);
        text.append("## Timeline\n\n");
        for (TimelineEntry entry : dossier.findings().timeline()) {
            text.append("- ").append(Plain.days(entry.date())).append(": ");
            text.append(Markdown.text(headlines.of(entry.fact()))).append('\n');
        }
        text.append('\n');
    }

    private void origins() {
        if (dossier.origins().isEmpty()) return;
        text.append("## Who it comes from\n\n");
        for (Origin origin : dossier.origins()) {
            text.append("- ").append(Markdown.text(origin.name())).append(" (");
            text.append(origin.kind().code()).append("), behind ");
            text.append(Markdown.text(outlets.names(origin.articles())))
                    .append(notes(origin.evidence()))
                    .append('\n');
        }
        text.append('\n');
    }

    private void notUsed() {
        if (dossier.notUsed().isEmpty()) return;
        text.append("## Not used\n\n");
        dossier.notUsed()
                .forEach(input -> text.append("- ")
                        .append(Markdown.text(input.path() + ": " + input.reason()))
                        .append('\n'));
        text.append('\n');
    }

    private void quotations() {
        notes.all().forEach((evidence, number) -> {
            text.append("[^").append(prefix).append(number).append("]: “").append(Markdown.text(evidence.text()));
            text.append("” ").append(Markdown.text(outlets.name(evidence.article()) + ", "));
            text.append(Markdown.text(outlets.path(evidence.article())))
                    .append(place(evidence))
                    .append('\n');
        });
        text.append('\n');
    }

    private static String place(Evidence evidence) {
        return evidence.page()
                .map(PageSpan::toString)
                .or(() -> evidence.span().map(span -> "text " + span))
                .map(where -> " " + where)
                .orElse("");
    }

    private String notes(List<Evidence> evidence) {
        return evidence.stream()
                .map(notes::number)
                .distinct()
                .map(number -> "[^" + prefix + number + "]")
                .collect(Collectors.joining());
    }
}
