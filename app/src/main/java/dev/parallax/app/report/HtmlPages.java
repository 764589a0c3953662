package dev.parallax.app.report;

import dev.parallax.model.dossier.Dossier;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// Dossiers as self-contained pages.
public final class HtmlPages implements Report {
    private final Sources.Texts texts;

    /// @param texts whether article texts are printed or only the quotations
    public HtmlPages(Sources.Texts texts) {
        this.texts = texts;
    }

    @Override
    public String extension() {
        return "html";
    }

    @Override
    public void one(Dossier dossier, OutputStream out) throws IOException {
        put(HtmlReport.of(List.of(dossier), texts), out);
    }

    @Override
    public void all(List<Dossier> dossiers, OutputStream out) throws IOException {
        put(HtmlReport.of(dossiers, texts), out);
    }

    @Override
    public void index(List<Dossier> dossiers, OutputStream out) throws IOException {
        Html html = new Html("");
        HtmlReport.head(html, "Stories");
        html.raw("<main><header><h1>Stories</h1></header><section><ul>");
        for (Dossier dossier : dossiers) {
            Dossier.Head head = dossier.head();
            html.raw("<li><a href=\"")
                    .text(file(dossier))
                    .raw("\">")
                    .quoted(head.title())
                    .raw("</a> ");
            html.raw("<span class=\"counts\">")
                    .text(Plain.counts(head.reports(), head.outlets(), head.origins()))
                    .raw("</span></li>");
        }
        put(html.raw("</ul></section></main></body></html>\n").toString(), out);
    }

    private static void put(String page, OutputStream out) throws IOException {
        out.write(page.getBytes(StandardCharsets.UTF_8));
    }
}
