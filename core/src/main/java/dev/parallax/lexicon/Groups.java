package dev.parallax.lexicon;

import dev.parallax.model.event.Sector;
import dev.parallax.model.mention.EntityType;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// `groups.tsv`: peoples, faiths and movements, as adjective and in the plural.
public final class Groups {
    /// One people, faith or movement.
    ///
    /// @param type nationality or group
    /// @param country where the people belongs to one
    public record Group(String name, EntityType type, Optional<String> country, List<Sector> sectors) {
        public Group {
            sectors = List.copyOf(sectors);
        }
    }

    private final Map<String, Group> byName = new HashMap<>();

    private Groups() {}

    public static Groups of(Lexicon lexicon) {
        Groups groups = new Groups();
        lexicon.each("groups.tsv", row -> {
            EntityType type = EntityType.valueOf(row.get("kind").toUpperCase(Locale.ROOT));
            Group group = new Group(row.get("name"), type, row.find("country"), Cells.sectors(row));
            groups.byName.put(row.get("name"), group);
            row.list("plurals").forEach(plural -> groups.byName.put(plural, group));
        });
        return groups;
    }

    public Optional<Group> find(String name) {
        return Optional.ofNullable(byName.get(name.replace('’', '\'')));
    }
}
