package dev.parallax.mentions;

import dev.parallax.lexicon.Gazetteer;
import dev.parallax.lexicon.NameWords;
import dev.parallax.lexicon.NameWords.Cue;
import dev.parallax.model.mention.EntityType;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Decides what a name names, from its own words and the words beside it: lists first, then cue words, given names,
/// and what stands around it.
final class NameTyper {
    private static final long KNOWN_TOWN = 100_000;
    private static final long TOWN = 5_000;
    private static final long GREAT_CITY = 1_000_000;
    private static final Set<String> PLACE_BEFORE = Set.of(
            "in",
            "at",
            "near",
            "from",
            "around",
            "outside",
            "inside",
            "across",
            "throughout",
            "to",
            "toward",
            "towards",
            "into",
            "leaving",
            "via",
            "off");
    private static final Set<String> STANDS_BEFORE_PLACE =
            Set.of("in", "near", "around", "outside", "across", "throughout");
    private static final Set<String> ABOUT_PERSON = Set.of("who", "whose");

    private final NameTables tables;
    private final NameWords words;
    private final Known known;

    NameTyper(NameTables tables, Known known) {
        this.tables = tables;
        this.words = tables.words();
        this.known = known;
    }

    Name name(Chunk chunk) {
        Optional<EntityType> sure = sure(chunk);
        EntityType type = sure.orElseGet(() -> guess(chunk));
        return new Name(
                chunk.span(),
                chunk.words(),
                type,
                sure.isPresent(),
                chunk.sentence(),
                chunk.unit(0).first(),
                chunk.last().last());
    }

    Name person(Chunk chunk) {
        return new Name(
                chunk.span(),
                chunk.words(),
                EntityType.PERSON,
                true,
                chunk.sentence(),
                chunk.unit(0).first(),
                chunk.last().last());
    }

    /// What a list or a cue word says; empty when neither knows.
    Optional<EntityType> sure(Chunk chunk) {
        return known.type(chunk.words(), chunk.size())
                .or(() -> byCue(chunk))
                .or(() -> byPlaceAfter(chunk))
                .or(() -> byGivenName(chunk));
    }

    Optional<EntityType> byCue(Chunk chunk) {
        String last = chunk.last().text();
        String first = chunk.unit(0).text();
        boolean several = chunk.size() > 1;
        boolean of = hasOf(chunk);
        if (several && of) {
            if (words.is(Cue.ORGANISATION_OF, first)) return Optional.of(EntityType.ORGANISATION);
            if (words.is(Cue.PLACE_OF, first)) return Optional.of(EntityType.PLACE);
            Optional<EntityType> head = byCueBefore(chunk);
            if (head.isPresent()) return head;
        }
        if (!several) return Optional.empty();
        String two = chunk.unit(chunk.size() - 2).text() + " " + last;
        for (String ending : List.of(two, last)) {
            if (words.is(Cue.FACILITY, ending)) return Optional.of(EntityType.FACILITY);
            if (words.is(Cue.ORGANISATION, ending)) return Optional.of(EntityType.ORGANISATION);
            if (words.is(Cue.OTHER, ending)) return Optional.of(EntityType.OTHER);
            if (words.is(Cue.PLACE, ending)) return Optional.of(EntityType.PLACE);
        }
        if (words.is(Cue.ORGANISATION_OF, first)
                && words.is(Cue.LINK, chunk.unit(1).text())) return Optional.of(EntityType.ORGANISATION);
        if (words.is(Cue.PLACE_OF, first) && !first.equals("State") && !first.equals("City"))
            return Optional.of(EntityType.PLACE);
        return Optional.empty();
    }

    private static boolean hasOf(Chunk chunk) {
        for (int i = 1; i < chunk.size(); i++) {
            String word = chunk.unit(i).text();
            if (word.equals("of") || word.equals("for")) return true;
        }
        return false;
    }

    /// "South African Institute of X": the word before "of" tells.
    private Optional<EntityType> byCueBefore(Chunk chunk) {
        for (int i = 1; i < chunk.size(); i++) {
            String word = chunk.unit(i).text();
            if (!word.equals("of") && !word.equals("for")) continue;
            String head = chunk.unit(i - 1).text();
            if (words.is(Cue.ORGANISATION_OF, head) || words.is(Cue.ORGANISATION, head))
                return Optional.of(EntityType.ORGANISATION);
            if (words.is(Cue.FACILITY, head)) return Optional.of(EntityType.FACILITY);
            if (words.is(Cue.OTHER, head)) return Optional.of(EntityType.OTHER);
            if (words.is(Cue.PLACE, head)) return Optional.of(EntityType.PLACE);
        }
        return Optional.empty();
    }

    /// "Paris, Texas", "Zinder, Niger": a town before its country or state.
    private Optional<EntityType> byPlaceAfter(Chunk chunk) {
        if (!chunk.after().equals(",") || chunk.to() + 1 >= chunk.units().size() || chunk.size() > 3)
            return Optional.empty();
        int end = chunk.to() + 1;
        String next = chunk.units().get(end).text();
        if (!chunk.units().get(end).capital()) return Optional.empty();
        boolean place = tables.countries().named(next).isPresent()
                || !tables.regions().find(next).isEmpty();
        return place && !tables.gazetteer().find(chunk.words()).isEmpty()
                ? Optional.of(EntityType.PLACE)
                : Optional.empty();
    }

    private Optional<EntityType> byGivenName(Chunk chunk) {
        if (chunk.size() < 2 || chunk.size() > 5) return Optional.empty();
        if (!words.isGiven(chunk.unit(0).text())
                && !(chunk.unit(0).text().length() == 2 && chunk.unit(0).text().endsWith("."))) return Optional.empty();
        if (isTown(chunk, KNOWN_TOWN) && !tables.actors().find(chunk.words()).isEmpty())
            return Optional.of(EntityType.PLACE);
        return isTown(chunk, TOWN) && STANDS_BEFORE_PLACE.contains(chunk.before())
                ? Optional.of(EntityType.PLACE)
                : Optional.of(EntityType.PERSON);
    }

    private boolean isTown(Chunk chunk, long people) {
        return tables.gazetteer().find(chunk.words()).stream().anyMatch(entry -> entry.population() >= people);
    }

    EntityType guess(Chunk chunk) {
        if (chunk.size() == 1) return guessOne(chunk);
        if (isPlace(chunk)) return EntityType.PLACE;
        if (quoted(chunk)) return EntityType.OTHER;
        boolean digits = chunk.words().chars().anyMatch(Character::isDigit);
        if (digits) return EntityType.OTHER;
        if (chunk.size() > 4) return EntityType.ORGANISATION;
        return looksLikePerson(chunk) ? EntityType.PERSON : EntityType.ORGANISATION;
    }

    private boolean isPlace(Chunk chunk) {
        List<Gazetteer.Entry> entries = tables.gazetteer().find(chunk.words());
        if (entries.isEmpty()) return false;
        if (PLACE_BEFORE.contains(chunk.before())) return true;
        return entries.stream().anyMatch(entry -> !entry.alias() && entry.population() >= TOWN);
    }

    private boolean looksLikePerson(Chunk chunk) {
        for (int i = 0; i < chunk.size(); i++) {
            Unit unit = chunk.unit(i);
            if (unit.acronym() || words.is(Cue.LINK, unit.text()) && !words.is(Cue.PARTICLE, unit.text())) return false;
            if (!words.cues(unit.text()).stream()
                    .allMatch(cue -> cue == Cue.PARTICLE || cue == Cue.LINK || cue == Cue.MODIFIER)) return false;
            if (tables.agents()
                    .find(unit.text().toLowerCase(java.util.Locale.ROOT))
                    .isPresent()) return false;
            if (isDictionaryWord(unit)) return false;
            if (known.isPeople(unit.text())
                    || tables.countries().named(unit.text()).isPresent()) return false;
        }
        return true;
    }

    private boolean isDictionaryWord(Unit unit) {
        return tables.frequencies().weight(unit.text().toLowerCase(java.util.Locale.ROOT)) < DICTIONARY
                && !words.isGiven(unit.text());
    }

    private static final double DICTIONARY = 0.75;

    private EntityType guessOne(Chunk chunk) {
        Unit unit = chunk.unit(0);
        boolean before = PLACE_BEFORE.contains(chunk.before());
        List<Gazetteer.Entry> towns = tables.gazetteer().find(unit.text());
        long people =
                towns.stream().mapToLong(Gazetteer.Entry::population).max().orElse(0);
        if (!tables.regions().find(unit.text()).isEmpty()) return EntityType.PLACE;
        if (unit.acronym()) return EntityType.ORGANISATION;
        if (isGreatCity(towns) || tables.countries().capital(unit.text()).isPresent()) return EntityType.PLACE;
        if (speaks(chunk) || ABOUT_PERSON.contains(chunk.after())) return EntityType.PERSON;
        if (before && !towns.isEmpty()) return EntityType.PLACE;
        if (STANDS_BEFORE_PLACE.contains(chunk.before())) return EntityType.PLACE;
        if (people >= KNOWN_TOWN && !words.isGiven(unit.text())) return EntityType.PLACE;
        if (quoted(chunk)) return EntityType.OTHER;
        return words.isGiven(unit.text()) ? EntityType.PERSON : people >= TOWN ? EntityType.PLACE : EntityType.PERSON;
    }

    private static boolean isGreatCity(List<Gazetteer.Entry> towns) {
        return towns.stream().anyMatch(town -> !town.alias() && town.population() >= GREAT_CITY);
    }

    private boolean quoted(Chunk chunk) {
        return !chunk.before().isEmpty()
                && "\"“'‘".contains(chunk.before())
                && !chunk.after().isEmpty()
                && "\"”'’".contains(chunk.after());
    }

    /// Whether a verb of speech stands right after the name or before it.
    private boolean speaks(Chunk chunk) {
        return isSpeech(chunk.after()) || isSpeech(chunk.before());
    }

    private boolean isSpeech(String word) {
        return SAID.contains(word);
    }

    private static final Set<String> SAID = Set.of(
            "said",
            "says",
            "told",
            "added",
            "explained",
            "noted",
            "argued",
            "tweeted",
            "wrote",
            "asked",
            "replied",
            "claimed",
            "insisted",
            "recalled",
            "commented",
            "thinks",
            "believes",
            "died",
            "died,",
            "was",
            "has",
            "had",
            "is");
}
