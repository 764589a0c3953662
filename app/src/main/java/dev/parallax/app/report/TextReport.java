package dev.parallax.app.report;

import dev.parallax.app.Visible;
import dev.parallax.json.Detail;
import dev.parallax.model.dossier.Dossier;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;

/// Dossiers as an analyst reads them in a terminal.
public final class TextReport implements Report {
    private final int width;
    private final Ink ink;
    private final Set<Detail> details;

    /// @param width columns
    /// @param details `WHY` adds the grounds
    public TextReport(int width, Ink ink, Set<Detail> details) {
        this.width = width;
        this.ink = ink;
        this.details = Set.copyOf(details);
    }

    @Override
    public String extension() {
        return "txt";
    }

    @Override
    public void one(Dossier dossier, OutputStream out) throws IOException {
        TextPage page = new TextPage(dossier, width, ink, details);
        put(page.dossier() + page.notUsed(), out);
    }

    /// What was not used is one list for all.
    @Override
    public void all(List<Dossier> dossiers, OutputStream out) throws IOException {
        for (Dossier dossier : dossiers) put(new TextPage(dossier, width, ink, details).dossier() + "\n", out);
        if (!dossiers.isEmpty()) put(new TextPage(dossiers.getFirst(), width, ink, details).notUsed(), out);
    }

    @Override
    public void index(List<Dossier> dossiers, OutputStream out) throws IOException {
        for (Dossier dossier : dossiers) {
            Dossier.Head head = dossier.head();
            put(
                    file(dossier) + "  " + Visible.of(head.title()) + "  ("
                            + Plain.counts(head.reports(), head.outlets(), head.origins()) + ")\n",
                    out);
        }
    }

    private static void put(String text, OutputStream out) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }
}
