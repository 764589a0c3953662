package dev.parallax.mentions;

import dev.parallax.lexicon.KnownActors;
import dev.parallax.model.event.Sector;
import dev.parallax.model.mention.EntityType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Gives officials without a country that of the one of their surname who held an office when the article appeared:
/// the register has leaders by their surname alone.
final class OfficeHolders {
    private final KnownActors register;

    OfficeHolders(NameTables tables) {
        this.register = tables.actors();
    }

    void give(Optional<LocalDate> published, List<Draft> drafts) {
        if (published.isEmpty()) return;
        for (Draft draft : drafts) {
            boolean official = draft.isPerson() && draft.country.isEmpty() && draft.sectors.contains(Sector.GOV);
            if (official) draft.country = country(surname(draft.name), published);
        }
    }

    private Optional<String> country(String surname, Optional<LocalDate> published) {
        return register.find(surname, published)
                .filter(known ->
                        known.type() == EntityType.PERSON && known.from().isPresent())
                .filter(known -> known.sectors().contains(Sector.GOV))
                .flatMap(KnownActors.Known::country);
    }

    private static String surname(String name) {
        return name.substring(name.lastIndexOf(' ') + 1);
    }
}
