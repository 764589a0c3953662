package dev.parallax.mentions;

import dev.parallax.model.event.Sector;
import dev.parallax.model.mention.EntityType;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// Gives officials and bodies of state that the text leaves without a country the one that the article is about, when
/// it is about one: "the president" of a report from Lima is Peru's.
final class HomeCountry {
    private static final int ENOUGH = 3;
    private static final double SHARE = 0.55;
    private static final Set<Sector> OF_STATE =
            EnumSet.of(Sector.GOV, Sector.MIL, Sector.LEG, Sector.JUD, Sector.COP, Sector.SPY, Sector.ELI);

    private final Phrases phrases;

    HomeCountry(Phrases phrases) {
        this.phrases = phrases;
    }

    void give(Passages passages, List<Draft> drafts) {
        Optional<String> home = of(passages);
        if (home.isEmpty()) return;
        for (Draft draft : drafts) {
            boolean official = draft.acts
                    && draft.type != EntityType.PLACE
                    && draft.sectors.stream().anyMatch(OF_STATE::contains);
            if (official && draft.country.isEmpty()) draft.country = home;
        }
    }

    /// The country that most names of the article point to, where it is the most of them.
    private Optional<String> of(Passages passages) {
        Map<String, Integer> counts = new TreeMap<>();
        int all = 0;
        for (Passages.Part part : passages.parts()) {
            for (Name name : part.names()) {
                boolean tells = name.type() == EntityType.PLACE || name.type() == EntityType.NATIONALITY;
                Optional<String> country =
                        tells ? phrases.country(name).or(() -> part.placeCountry(name)) : Optional.empty();
                if (country.isEmpty()) continue;
                counts.merge(country.get(), 1, Integer::sum);
                all++;
            }
        }
        int total = all;
        return counts.entrySet().stream()
                .filter(entry -> entry.getValue() >= ENOUGH && entry.getValue() >= SHARE * total)
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
