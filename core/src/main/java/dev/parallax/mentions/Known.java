package dev.parallax.mentions;

import dev.parallax.lexicon.Groups;
import dev.parallax.lexicon.KnownActors;
import dev.parallax.lexicon.NameWords;
import dev.parallax.model.mention.EntityType;
import java.util.List;
import java.util.Optional;

/// Names that the lexicon lists: what kind of thing each is.
final class Known {
    private final NameTables tables;

    Known(NameTables tables) {
        this.tables = tables;
    }

    /// The type of the name when some table has it, looked up from the surest to the widest.
    Optional<EntityType> type(String name, int words) {
        String spelt = initialsJoined(name);
        if (tables.countries().named(spelt).isPresent()) return Optional.of(EntityType.PLACE);
        if (tables.words().is(NameWords.Cue.THING, spelt)) return Optional.of(EntityType.OTHER);
        if (isPeople(spelt)) return Optional.of(EntityType.NATIONALITY);
        Optional<EntityType> group = tables.groups().find(spelt).map(Groups.Group::type);
        if (group.isPresent()) return group;
        Optional<EntityType> actor = actor(spelt, words);
        if (actor.isPresent()) return actor;
        if (!tables.regions().find(spelt).isEmpty() && !isBareState(spelt)) return Optional.of(EntityType.PLACE);
        return Optional.empty();
    }

    /// A country or a people.
    boolean isCountryOrPeople(String name) {
        return tables.countries().any(name).isPresent()
                || tables.groups().find(name).isPresent();
    }

    boolean isPeople(String name) {
        return tables.countries().adjective(name).isPresent()
                || tables.countries().people(name).isPresent();
    }

    /// A person of one word is known by the register only beside a title: "Johnson" may be anybody.
    private Optional<EntityType> actor(String name, int words) {
        List<KnownActors.Known> found = tables.actors().find(name);
        return found.stream()
                .map(KnownActors.Known::type)
                .filter(type -> type != EntityType.PERSON || words > 1)
                .findFirst();
    }

    /// "Victoria" and "Virginia" are people's names too; the gazetteer's rules decide.
    private boolean isBareState(String name) {
        return tables.words().isGiven(name) && name.indexOf(' ') < 0;
    }

    /// "U. S." is "U.S.".
    static String initialsJoined(String name) {
        return name.matches("(?:\\p{Lu}\\. ?){2,}") ? name.replace(" ", "") : name;
    }
}
