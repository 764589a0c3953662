package dev.parallax.engine;

import dev.parallax.model.dossier.Dossier;
import dev.parallax.model.page.Reject;
import java.util.Iterator;
import java.util.List;

/// The dossiers of one run, most reports first, then earliest, and what was left out of all of them.
public record DossierRun(List<Dossier> dossiers, List<Dossier.NotUsed> notUsed, List<Reject> rejects)
        implements Iterable<Dossier> {
    public DossierRun {
        dossiers = List.copyOf(dossiers);
        notUsed = List.copyOf(notUsed);
        rejects = List.copyOf(rejects);
    }

    @Override
    public Iterator<Dossier> iterator() {
        return dossiers.iterator();
    }
}
