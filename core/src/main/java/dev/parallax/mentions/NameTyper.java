package dev.parallax.mentions;

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
    private static final Set<String> STANDS_BEFORE_PLACE =
            Set.of("in", "near", "around", "outside", "across", "throughout");
    private final NameTables tables;
    private final NameWords words;
    private final Known known;
    private final Witnesses witnesses;

    NameTyper(NameTables tables, Known known) {
        this.tables = tables;
        this.words = tables.words();
        this.known = known;
        this.witnesses = new Witnesses(tables, known);
    }

    /// The name with its kind where it is sure, and with the evidence for a guess where it is not.
    NameVotes.Guess guess(Chunk chunk) {
        Optional<EntityType> sure = sure(chunk);
        return new NameVotes.Guess(
                name(chunk, sure.orElse(EntityType.OTHER), sure.isPresent()),
                sure.isPresent() ? Evidence.NONE : witnesses.of(chunk),
                sure.isEmpty() && isCommon(chunk));
    }

    private boolean isCommon(Chunk chunk) {
        Unit unit = chunk.unit(0);
        return chunk.size() == 1 && words.isCommon(unit.text()) && !words.isGiven(unit.text()) && !unit.acronym();
    }

    NameVotes.Guess person(Chunk chunk) {
        return new NameVotes.Guess(name(chunk, EntityType.PERSON, true), Evidence.NONE, false);
    }

    private static Name name(Chunk chunk, EntityType type, boolean sure) {
        return new Name(
                chunk.span(),
                chunk.words(),
                type,
                sure,
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
        boolean numbered = chunk.size() > 2
                && !chunk.last().text().matches(".*[a-z].*")
                && words.is(Cue.OTHER, chunk.unit(chunk.size() - 2).text());
        if (numbered) return Optional.of(EntityType.OTHER);
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
            if (word.equals("of") || word.equals("for") || word.equals("on") || word.equals("against")) return true;
        }
        return false;
    }

    /// "South African Institute of X": the word before "of" tells.
    private Optional<EntityType> byCueBefore(Chunk chunk) {
        for (int i = 1; i < chunk.size(); i++) {
            String word = chunk.unit(i).text();
            if (!word.equals("of") && !word.equals("for") && !word.equals("on") && !word.equals("against")) continue;
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
}
