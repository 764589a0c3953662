package dev.parallax.app.report;

import dev.parallax.model.dossier.Dossier;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// Dossiers as Markdown, to be put into notes and tickets.
public final class MarkdownReport implements Report {
    @Override
    public String extension() {
        return "md";
    }

    @Override
    public void one(Dossier dossier, OutputStream out) throws IOException {
        put(new MarkdownPage(dossier, "").page(), out);
    }

    /// Footnotes are numbered by story, for a Markdown text has one list of them.
    @Override
    public void all(List<Dossier> dossiers, OutputStream out) throws IOException {
        int story = 1;
        for (Dossier dossier : dossiers) {
            put(new MarkdownPage(dossier, dossiers.size() == 1 ? "" : story + "-").page(), out);
            story++;
        }
    }

    @Override
    public void index(List<Dossier> dossiers, OutputStream out) throws IOException {
        for (Dossier dossier : dossiers) {
            Dossier.Head head = dossier.head();
            put(
                    "- [" + Markdown.text(head.title()) + "](" + file(dossier) + "), "
                            + Plain.counts(head.reports(), head.outlets(), head.origins()) + "\n",
                    out);
        }
    }

    private static void put(String text, OutputStream out) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }
}
