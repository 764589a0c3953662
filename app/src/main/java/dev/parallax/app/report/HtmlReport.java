package dev.parallax.app.report;

import dev.parallax.model.Evidence;
import dev.parallax.model.dossier.BriefSentence;
import dev.parallax.model.dossier.Dossier;
import dev.parallax.model.dossier.Origin;
import dev.parallax.model.dossier.TimelineEntry;
import dev.parallax.model.story.StoryMember;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// A dossier as one self-contained page: no network, no script, every statement linked to the words it rests on.
public final class HtmlReport {
    private final Dossier dossier;
    private final Sources.Texts texts;
    private final Footnotes notes;
    private final Html html = new Html();
    private final Map<String, String> outlets = new HashMap<>();

    private HtmlReport(Dossier dossier, Sources.Texts texts) {
        this.dossier = dossier;
        this.texts = texts;
        this.notes = new Footnotes(dossier);
        for (StoryMember member : dossier.articles()) {
            outlets.put(
                    member.report().article().id(), member.report().article().outletName());
        }
    }

    /// The whole page.
    ///
    /// @param texts whether article texts are printed or only the quotations
    public static String of(Dossier dossier, Sources.Texts texts) {
        return new HtmlReport(dossier, texts).page();
    }

    private String page() {
        head();
        brief();
        new FactTable(dossier, notes, html).write();
        new Differences(dossier, notes, outlets, html).write();
        timeline();
        origins();
        new Sources(dossier, notes, texts, html).write();
        notUsed();
        return html.raw("</main></body></html>\n").toString();
    }

    private void head() {
        Dossier.Head head = dossier.head();
        html.raw(Resource.text("report-head.html"))
                .raw("<title>")
                .text(head.title())
                .raw(" – Parallax</title><style>");
        html.raw(Resource.text("report.css")).raw("</style></head><body><main><header><p class=\"kicker\">Dossier</p>");
        html.raw("<h1>").quoted(head.title()).raw("</h1><p class=\"counts\">");
        html.text(Plain.counts(head.reports(), head.outlets(), head.origins()));
        head.first()
                .ifPresent(first ->
                        html.text(" · published " + span(first, head.last().orElse(first))));
        html.raw("</p></header>");
    }

    private static String span(String first, String last) {
        return first.equals(last) ? first : first + " to " + last;
    }

    private void brief() {
        html.raw("<section id=\"brief\"><h2>In brief</h2>");
        for (BriefSentence.Part part : BriefSentence.Part.values()) {
            List<BriefSentence> sentences = dossier.findings().brief().stream()
                    .filter(sentence -> sentence.part() == part)
                    .toList();
            if (sentences.isEmpty()) continue;
            html.raw("<p class=\"" + part.code() + "\"><b>" + label(part) + "</b> ");
            sentences.forEach(this::sentence);
            html.raw("</p>");
        }
        html.raw("</section>");
    }

    private static String label(BriefSentence.Part part) {
        return switch (part) {
            case NEWS -> "What is reported.";
            case BACKGROUND -> "Background.";
            case DISSENT -> "Where they differ.";
            case NOT_STATED -> "Not stated.";
        };
    }

    private void sentence(BriefSentence sentence) {
        html.quoted(sentence.sentence());
        for (Evidence evidence : sentence.evidence()) note(html, notes.number(evidence));
        html.raw(" ");
    }

    /// A raised number that leads to the quoted words.
    static void note(Html html, int number) {
        html.raw("<sup><a href=\"#e" + number + "\">" + number + "</a></sup>");
    }

    private void timeline() {
        if (dossier.findings().timeline().isEmpty()) return;
        Map<String, String> headlines = new HashMap<>();
        dossier.facts().forEach(fact -> headlines.put(fact.id(), fact.headline()));
        html.raw("<section id=\"timeline\"><h2>Timeline</h2><ol>");
        for (TimelineEntry entry : dossier.findings().timeline()) {
            html.raw("<li><time>")
                    .text(Plain.days(entry.date()))
                    .raw("</time> <a href=\"#")
                    .text(entry.fact());
            html.raw("\">").quoted(headlines.getOrDefault(entry.fact(), "")).raw("</a>");
            entry.known()
                    .ifPresent(day ->
                            html.raw(" <span class=\"known\">known ").text(day).raw("</span>"));
            html.raw("</li>");
        }
        html.raw("</ol></section>");
    }

    private void origins() {
        if (dossier.origins().isEmpty()) return;
        html.raw("<section id=\"origins\"><h2>Who it comes from</h2><ul>");
        for (Origin origin : dossier.origins()) {
            html.raw("<li id=\"")
                    .text(origin.id())
                    .raw("\"><b>")
                    .quoted(origin.name())
                    .raw("</b> (")
                    .text(origin.kind().code());
            html.raw("), behind ")
                    .text(String.join(
                            ", ",
                            origin.articles().stream()
                                    .map(this::outlet)
                                    .distinct()
                                    .toList()));
            origin.evidence().forEach(evidence -> note(html, notes.number(evidence)));
            html.raw("</li>");
        }
        html.raw("</ul></section>");
    }

    private String outlet(String article) {
        return outlets.getOrDefault(article, article);
    }

    private void notUsed() {
        if (dossier.notUsed().isEmpty()) return;
        html.raw("<section id=\"not-used\"><h2>Not used</h2><ul>");
        dossier.notUsed()
                .forEach(input -> html.raw("<li>")
                        .quoted(input.path())
                        .text(": " + input.reason())
                        .raw("</li>"));
        html.raw("</ul></section>");
    }
}
