package dev.parallax.app.report;

import dev.parallax.json.Detail;
import dev.parallax.json.JsonLines;
import dev.parallax.model.dossier.Dossier;
import java.io.OutputStream;
import java.util.List;
import java.util.Set;

/// Dossiers as programs read them, one line each.
public final class JsonDossiers implements Report {
    private final Set<Detail> details;

    public JsonDossiers(Set<Detail> details) {
        this.details = Set.copyOf(details);
    }

    @Override
    public String extension() {
        return "json";
    }

    @Override
    public void one(Dossier dossier, OutputStream out) {
        all(List.of(dossier), out);
    }

    @Override
    public void all(List<Dossier> dossiers, OutputStream out) {
        JsonLines lines = JsonLines.to(out, details);
        dossiers.forEach(lines::dossier);
        lines.flush();
    }

    @Override
    public void index(List<Dossier> dossiers, OutputStream out) {
        JsonLines lines = JsonLines.to(out, details);
        dossiers.forEach(dossier -> lines.indexEntry(dossier, file(dossier)));
        lines.flush();
    }
}
