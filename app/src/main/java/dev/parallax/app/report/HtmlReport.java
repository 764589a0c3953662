package dev.parallax.app.report;

import dev.parallax.model.Evidence;
import dev.parallax.model.dossier.BriefSentence;
import dev.parallax.model.dossier.Dossier;
import dev.parallax.model.dossier.Origin;
import dev.parallax.model.dossier.TimelineEntry;
import java.util.List;

/// A dossier as one self-contained page: no network, no script, every statement linked to the words it rests on.
final class HtmlReport {
    private final Dossier dossier;
    private final Sources.Texts texts;
    private final Footnotes notes;
    private final Html html;
    private final Outlets outlets;

    private HtmlReport(Dossier dossier, Sources.Texts texts, Html html) {
        this.dossier = dossier;
        this.texts = texts;
        this.html = html;
        this.notes = new Footnotes(dossier);
        this.outlets = Outlets.of(dossier);
    }

    /// The whole page.
    ///
    /// @param texts whether article texts are printed or only the quotations
    static String of(List<Dossier> dossiers, Sources.Texts texts) {
        StringBuilder page = new StringBuilder();
        Html head = new Html("");
        head(head, dossiers.size() == 1 ? dossiers.getFirst().head().title() : dossiers.size() + " stories");
        page.append(head);
        int story = 1;
        for (Dossier dossier : dossiers) {
            String prefix = dossiers.size() == 1 ? "" : "s" + story++ + "-";
            page.append(new HtmlReport(dossier, texts, new Html(prefix)).main());
        }
        return page.append("</body></html>\n").toString();
    }

    static void head(Html html, String title) {
        html.raw(Resource.text("report-head.html")).raw("<title>").text(title).raw(" – Parallax</title><style>");
        html.raw(Resource.text("report.css")).raw("</style></head><body>");
    }

    private String main() {
        html.raw("<main>");
        header();
        brief();
        new FactTable(dossier, notes, html).write();
        new Differences(dossier, notes, outlets, html).write();
        timeline();
        origins();
        new Sources(dossier, notes, texts, html).write();
        notUsed();
        return html.raw("</main>\n").toString();
    }

    private void header() {
        Dossier.Head head = dossier.head();
        html.raw("<header><p class=\"kicker\">Dossier</p><h1>")
                .quoted(head.title())
                .raw("</h1><p class=\"counts\">");
        html.text(Plain.counts(head.reports(), head.outlets(), head.origins()));
        head.first()
                .ifPresent(first -> html.text(
                        " · published " + Plain.days(first, head.last().orElse(first))));
        html.raw("</p></header>");
    }

    private void brief() {
        html.raw("<section class=\"brief\"><h2>In brief</h2>");
        for (BriefSentence.Part part : BriefSentence.Part.values()) {
            List<BriefSentence> sentences = dossier.findings().brief().stream()
                    .filter(sentence -> sentence.part() == part)
                    .toList();
            if (sentences.isEmpty()) continue;
            html.raw("<p class=\"" + part.code() + "\">").text(Plain.part(part));
            sentences.forEach(this::sentence);
            html.raw("</p>");
        }
        html.raw("</section>");
    }

    private void sentence(BriefSentence sentence) {
        html.quoted(sentence.sentence());
        for (Evidence evidence : sentence.evidence()) note(html, notes.number(evidence));
        html.raw(" ");
    }

    /// A raised number that leads to the quoted words.
    static void note(Html html, int number) {
        html.raw("<sup>").link("e" + number).raw(number + "</a></sup>");
    }

    private void timeline() {
        if (dossier.findings().timeline().isEmpty()) return;
        Headlines headlines = Headlines.of(dossier);
        html.raw("<section class=\"timeline\"><h2>Timeline</h2><ol>");
        for (TimelineEntry entry : dossier.findings().timeline()) {
            html.raw("<li><time>")
                    .text(Plain.days(entry.date()))
                    .raw("</time> ")
                    .link(entry.fact());
            html.quoted(headlines.of(entry.fact())).raw("</a>");
            entry.known()
                    .ifPresent(day ->
                            html.raw(" <span class=\"known\">known ").text(day).raw("</span>"));
            html.raw("</li>");
        }
        html.raw("</ol></section>");
    }

    private void origins() {
        if (dossier.origins().isEmpty()) return;
        html.raw("<section class=\"origins\"><h2>Who it comes from</h2><ul>");
        for (Origin origin : dossier.origins()) {
            html.open("li", origin.id())
                    .raw("<b>")
                    .quoted(origin.name())
                    .raw("</b> (")
                    .text(origin.kind().code());
            html.raw("), behind ").quoted(outlets.names(origin.articles()));
            origin.evidence().forEach(evidence -> note(html, notes.number(evidence)));
            html.raw("</li>");
        }
        html.raw("</ul></section>");
    }

    private void notUsed() {
        if (dossier.notUsed().isEmpty()) return;
        html.raw("<section class=\"not-used\"><h2>Not used</h2><ul>");
        dossier.notUsed()
                .forEach(input -> html.raw("<li>")
                        .quoted(input.path())
                        .text(": " + input.reason())
                        .raw("</li>"));
        html.raw("</ul></section>");
    }
}
