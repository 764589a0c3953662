package dev.parallax.app.report;

import dev.parallax.app.Visible;
import dev.parallax.json.Detail;
import dev.parallax.model.Evidence;
import dev.parallax.model.PageSpan;
import dev.parallax.model.article.Article;
import dev.parallax.model.dossier.BriefSentence;
import dev.parallax.model.dossier.Discrepancy;
import dev.parallax.model.dossier.Dossier;
import dev.parallax.model.dossier.Origin;
import dev.parallax.model.dossier.SlotValue;
import dev.parallax.model.dossier.TimelineEntry;
import dev.parallax.model.story.StoryMember;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/// One dossier in lines of text: brief, facts, differences, timeline, sources, and the words that all of it rests on.
final class TextPage {
    private static final String IN = "  ";

    private final Dossier dossier;
    private final Ink ink;
    private final Set<Detail> details;
    private final Lines lines;
    private final Footnotes notes;
    private final Outlets outlets;
    private final StringBuilder text = new StringBuilder();

    TextPage(Dossier dossier, int width, Ink ink, Set<Detail> details) {
        this.dossier = dossier;
        this.ink = ink;
        this.details = details;
        this.lines = new Lines(width);
        this.notes = new Footnotes(dossier);
        this.outlets = Outlets.of(dossier);
    }

    String dossier() {
        head();
        brief();
        new TextFacts(dossier, this).write();
        differences();
        timeline();
        origins();
        reports();
        quotations();
        return text.toString();
    }

    private void head() {
        Dossier.Head head = dossier.head();
        for (String line : lines.of(head.title(), "", "")) line(ink.strong(line));
        String days = head.first()
                .map(first -> " · published " + Plain.days(first, head.last().orElse(first)))
                .orElse("");
        line(Plain.counts(head.reports(), head.outlets(), head.origins()) + days);
        line(ink.soft("story " + head.id()));
    }

    private void brief() {
        heading("In brief");
        if (dossier.findings().brief().isEmpty()) line(IN + "Nothing could be made of the reports.");
        for (BriefSentence.Part part : BriefSentence.Part.values()) {
            String told = dossier.findings().brief().stream()
                    .filter(sentence -> sentence.part() == part)
                    .map(sentence -> sentence.sentence() + notes(sentence.evidence()))
                    .collect(Collectors.joining(" "));
            if (!told.isEmpty()) paragraph(Plain.part(part) + told, IN, IN);
        }
    }

    private void differences() {
        List<Discrepancy> gaps = dossier.findings().discrepancies();
        heading("Where the reports differ");
        if (gaps.isEmpty()) line(IN + "No report contradicts another, or itself, on these facts.");
        gaps.forEach(this::difference);
    }

    private void difference(Discrepancy gap) {
        String kind = Plain.kind(gap.kind()).toLowerCase(Locale.ROOT);
        paragraph(Plain.slot(gap.slot()) + ", " + kind + ": " + gap.explanation(), IN, IN + IN);
        for (SlotValue value : gap.values()) {
            String said = Plain.value(gap.slot(), value.value()) + " · " + outlets.name(value.saidBy()) + ": “"
                    + value.evidence().text() + "”" + notes(List.of(value.evidence()));
            paragraph(said, IN + IN + "- ", IN + IN + IN);
        }
        why(gap.why(), IN + IN);
    }

    private void timeline() {
        if (dossier.findings().timeline().isEmpty()) return;
        heading("Timeline");
        Headlines headlines = Headlines.of(dossier);
        for (TimelineEntry entry : dossier.findings().timeline()) {
            String known = entry.known().map(day -> " (known " + day + ")").orElse("");
            paragraph(
                    Plain.days(entry.date()) + "  " + headlines.of(entry.fact()) + known, IN, IN + IN + " ".repeat(10));
        }
    }

    private void origins() {
        if (dossier.origins().isEmpty()) return;
        heading("Who it comes from");
        for (Origin origin : dossier.origins())
            paragraph(
                    origin.name() + " (" + origin.kind().code() + "), behind " + outlets.names(origin.articles())
                            + notes(origin.evidence()),
                    IN + "- ",
                    IN + IN);
    }

    private void reports() {
        heading("The reports");
        for (StoryMember member : dossier.articles()) {
            Article article = member.report().article();
            String copy = member.copyOf()
                    .map(original -> ", a copy of " + outlets.name(original) + "'s")
                    .orElse("");
            String agency =
                    article.masthead().agency().map(name -> " (" + name + ")").orElse("");
            paragraph(
                    article.outletName() + agency + ", "
                            + article.publication().published().orElse("day not stated") + copy + ": "
                            + article.masthead().title().orElse("(no headline)"),
                    IN + "- ",
                    IN + IN);
            line(ink.soft(IN + IN + Visible.of(article.provenance().path())));
        }
    }

    /// Each with its place on the page, which `verify` checks.
    private void quotations() {
        if (notes.all().isEmpty()) return;
        heading("The words it rests on");
        notes.all().forEach((evidence, number) -> {
            String label = "[" + number + "] ";
            paragraph(
                    "“" + evidence.text() + "” " + outlets.name(evidence.article()) + ", " + place(evidence),
                    IN + label,
                    IN + " ".repeat(label.length()));
        });
    }

    private String place(Evidence evidence) {
        String where = evidence.page()
                .map(PageSpan::toString)
                .or(() -> evidence.span().map(span -> "text " + span))
                .orElse("");
        return outlets.path(evidence.article()) + " " + where;
    }

    String notUsed() {
        text.setLength(0);
        if (dossier.notUsed().isEmpty()) return "";
        heading("Not used");
        dossier.notUsed().forEach(input -> paragraph(input.path() + ": " + input.reason(), IN + "- ", IN + IN));
        return text.toString();
    }

    void heading(String words) {
        line("");
        line(ink.heading(words.toUpperCase(Locale.ROOT)));
    }

    void paragraph(String words, String first, String later) {
        lines.of(words, first, later).forEach(this::line);
    }

    void why(List<String> why, String indent) {
        if (!details.contains(Detail.WHY)) return;
        why.forEach(reason -> paragraph("why: " + reason, indent, indent + IN));
    }

    /// Their numbers, ` [1][2]`; nothing for no evidence.
    String notes(List<Evidence> evidence) {
        if (evidence.isEmpty()) return "";
        return evidence.stream()
                .map(notes::number)
                .distinct()
                .map(number -> "[" + number + "]")
                .collect(Collectors.joining("", " ", ""));
    }

    Outlets outlets() {
        return outlets;
    }

    Ink ink() {
        return ink;
    }

    void line(String words) {
        text.append(words.stripTrailing()).append('\n');
    }
}
