package dev.parallax.app.report;

import dev.parallax.model.dossier.Dossier;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/// A way in which dossiers are put before people or programs.
public interface Report {
    /// Of a file that holds one, without dot.
    String extension();

    /// A dossier as a whole file.
    void one(Dossier dossier, OutputStream out) throws IOException;

    /// Dossiers one after another, as standard output shows them.
    void all(List<Dossier> dossiers, OutputStream out) throws IOException;

    /// A list of the stories and their files.
    void index(List<Dossier> dossiers, OutputStream out) throws IOException;

    /// Name of the file for a dossier.
    default String file(Dossier dossier) {
        return Name.of(dossier.head().id()) + "." + extension();
    }
}
