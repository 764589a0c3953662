package dev.parallax.mentions;

import dev.parallax.lexicon.NameWords.Cue;
import dev.parallax.lexicon.Titles;
import dev.parallax.model.mention.EntityType;
import dev.parallax.model.mention.Sentence;
import dev.parallax.model.mention.Upos;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Finds names and what they name: exact stretches, without title or determiner.
final class NameFinder {
    private static final Set<String> DETERMINERS = Set.of(
            "the", "a", "an", "this", "that", "these", "those", "his", "her", "its", "their", "our", "my", "every");

    private final NameTables tables;
    private final Known known;
    private final Chunker chunker;
    private final NameTyper typer;

    NameFinder(NameTables tables) {
        this.tables = tables;
        this.known = new Known(tables);
        this.chunker = new Chunker(tables, known);
        this.typer = new NameTyper(tables, known);
    }

    /// The names of a passage in text order.
    List<Name> find(String text, List<Sentence> sentences) {
        List<List<Unit>> units = sentences.stream()
                .map(sentence -> Unit.of(text, sentence, known::isCountryOrPeople, tables.words()::isCommon))
                .toList();
        Casing casing = Casing.of(units);
        List<NameVotes.Guess> names = new ArrayList<>();
        for (int i = 0; i < units.size(); i++) {
            for (Chunk chunk : chunker.chunks(text, units.get(i), i)) {
                Chunk trimmed = chunker.trimmed(chunk);
                if (!trimmed.isEmpty()) part(trimmed, casing, names);
            }
        }
        return NameVotes.settle(names);
    }

    /// Parts a chunk into the names in it: a people or country before a title, a title before a person.
    private void part(Chunk chunk, Casing casing, List<NameVotes.Guess> names) {
        if (chunk.isEmpty()) return;
        Chunk name = withoutPortfolio(chunk);
        if (name.size() < chunk.size()) {
            part(name, casing, names);
            return;
        }
        if (known.type(chunk.words(), chunk.size()).isPresent()
                || typer.byCue(chunk).isPresent() && !titled(chunk)) {
            names.add(typer.guess(chunk));
            return;
        }
        if (partAtTitle(chunk, casing, names)) return;
        if (partAtListed(chunk, casing, names)) return;
        Chunk bare = withoutCommonWords(chunk);
        if (bare.size() < chunk.size() && bare.size() > 1) {
            person(bare, casing, names);
            return;
        }
        if (accepts(chunk, casing)) names.add(typer.guess(chunk));
    }

    private boolean titled(Chunk chunk) {
        Optional<Titles.Title> title = tables.titles().find(chunk.unit(0).text());
        boolean bare = chunk.size() == 2
                && typer.byCue(chunk)
                        .filter(type -> type != EntityType.ORGANISATION)
                        .isPresent();
        return title.filter(one -> one.kind() == Titles.Kind.HONORIFIC || bare).isPresent();
    }

    private boolean partAtTitle(Chunk chunk, Casing casing, List<NameVotes.Guess> names) {
        for (int end = chunk.size(); end > 0; end--) {
            for (int start = Math.max(0, end - tables.titles().longest() - 1); start < end; start++) {
                Optional<Titles.Title> title = title(chunk, start, end);
                if (title.isEmpty()) continue;
                part(withoutOffice(chunk.part(0, start)), casing, names);
                Chunk rest = withoutLinks(chunk.part(end, chunk.size()));
                if (!rest.isEmpty()) person(rest, casing, names);
                return true;
            }
        }
        return false;
    }

    private Optional<Titles.Title> title(Chunk chunk, int start, int end) {
        return tables.titles().find(chunk.part(start, end).words());
    }

    /// After a title stands a person, unless a list or a cue knows better.
    private void person(Chunk rest, Casing casing, List<NameVotes.Guess> names) {
        Chunk name = withoutCommonWords(rest);
        if (name.size() < rest.size()) {
            person(name, casing, names);
            return;
        }
        Optional<EntityType> listed = known.type(rest.words(), rest.size()).or(() -> typer.byCue(rest));
        if (listed.isPresent() && listed.get() != EntityType.PERSON && rest.size() > 1) part(rest, casing, names);
        else names.add(typer.person(rest));
    }

    /// "Foreign Affairs X" behind "Minister of": what is looked after is no part of the name.
    private Chunk withoutPortfolio(Chunk chunk) {
        if (!chunk.before().equals("of") && !chunk.before().equals("for") || chunk.from() < 2) return chunk;
        String office = chunk.units().get(chunk.from() - 2).text();
        if (tables.titles().find(office).isEmpty() || typer.byCue(chunk).isPresent()) return chunk;
        Chunk rest = chunk;
        while (!rest.isEmpty() && (isCommon(rest.unit(0)) || !rest.unit(0).capital())) rest = rest.part(1, rest.size());
        return rest;
    }

    /// "Executive John X", "Oppositionist Maria X": common words before a given name are an office.
    private Chunk withoutCommonWords(Chunk chunk) {
        int given = 0;
        while (given < chunk.size() && isCommon(chunk.unit(given))) given++;
        boolean before = given > 0
                && given < chunk.size()
                && tables.words().isGiven(chunk.unit(given).text());
        return before ? chunk.part(given, chunk.size()) : chunk;
    }

    private boolean isCommon(Unit unit) {
        return tables.words().isCommon(unit.text()) && !tables.words().isGiven(unit.text());
    }

    /// "Deputy" and "Agriculture" before "Minister" belong to the title; names that a list knows do not.
    private Chunk withoutOffice(Chunk before) {
        Chunk rest = withoutLinks(before);
        while (!rest.isEmpty()) {
            Chunk all = rest;
            if (known.type(all.words(), all.size()).isPresent()
                    || typer.byCue(all).isPresent()) return all;
            int listed = chunker.listedEnd(all.text(), all.units(), all.from());
            if (listed > all.from() && listed <= all.to()) return all.part(0, listed - all.from());
            if (all.unit(0).acronym()) return all.part(0, 1);
            rest = all.part(1, all.size());
        }
        return rest;
    }

    private Chunk withoutLinks(Chunk chunk) {
        Chunk rest = chunk;
        while (!rest.isEmpty() && !rest.last().capital()) rest = rest.part(0, rest.size() - 1);
        while (!rest.isEmpty() && !rest.unit(0).capital()) rest = rest.part(1, rest.size());
        return rest;
    }

    /// A listed name at the beginning is a name of its own when what follows is one too ("French" in "French Jean X").
    private boolean partAtListed(Chunk chunk, Casing casing, List<NameVotes.Guess> names) {
        int end = chunker.listedEnd(chunk.text(), chunk.units(), chunk.from()) - chunk.from();
        if (end <= 0 || end >= chunk.size()) return false;
        Chunk first = chunk.part(0, end);
        Chunk rest = withoutLinks(chunk.part(end, chunk.size()));
        Optional<EntityType> type = known.type(first.words(), first.size());
        if (rest.isEmpty()) {
            names.add(typer.guess(first));
            return true;
        }
        boolean people = type.filter(t -> t == EntityType.NATIONALITY || t == EntityType.GROUP)
                .isPresent();
        boolean apart =
                people || typer.sure(rest).filter(t -> t == EntityType.PERSON).isPresent();
        if (!apart) return false;
        names.add(typer.guess(first));
        part(rest, casing, names);
        return true;
    }

    /// A word that only the beginning of a sentence capitalises is no name.
    private boolean accepts(Chunk chunk, Casing casing) {
        if (chunk.size() > 1) return !isHeading(chunk);
        Unit unit = chunk.unit(0);
        if (tables.words().isCommon(unit.text()) && !unit.acronym() && isPlain(chunk))
            return casing.seenInside(unit.text()) && !isDetermined(chunk);
        if (tables.words().is(Cue.COMMON, unit.text()) || tables.words().is(Cue.MODIFIER, unit.text())) return false;
        if (!unit.letters() || unit.text().length() < 2 || isSeat(unit.text())) return false;
        if (tables.titles().find(unit.text()).isPresent() || describes(chunk)) return false;
        boolean initial = chunk.from() == Chunker.firstWord(chunk.units());
        if (casing.seenSmall(unit.text()) && !casing.seenInside(unit.text())) return false;
        if (initial && !casing.seenInside(unit.text())) return unit.upos() == Upos.PROPN || unit.acronym();
        return unit.upos() == Upos.PROPN
                || unit.acronym()
                || tables.agents()
                        .find(unit.text().toLowerCase(java.util.Locale.ROOT))
                        .isEmpty();
    }

    /// "D-Ill." and "R-Texas" say whom a member of Congress sits for.
    private static boolean isSeat(String word) {
        return word.length() > 2 && word.charAt(1) == '-' && "DRI".indexOf(word.charAt(0)) >= 0;
    }

    /// Common words alone, without "the", are a heading rather than a name.
    private boolean isHeading(Chunk chunk) {
        for (int i = 0; i < chunk.size(); i++) {
            Unit unit = chunk.unit(i);
            if (unit.capital() && !isCommon(unit)) return false;
        }
        return !chunk.before().equals("the");
    }

    /// A common word right behind a determiner or a quotation mark, or before "of", is capitalised for respect or show.
    private static boolean isPlain(Chunk chunk) {
        boolean initial = chunk.from() == Chunker.firstWord(chunk.units());
        return initial
                || isDetermined(chunk)
                || "\"“‘'".contains(chunk.before())
                || chunk.after().equals("of");
    }

    private static boolean isDetermined(Chunk chunk) {
        return DETERMINERS.contains(chunk.before());
    }

    /// "Defence ministry": with the small word behind it an agent's noun, capitalised only by its sentence.
    private boolean describes(Chunk chunk) {
        String both = chunk.unit(0).text() + " " + chunk.after();
        return tables.agents().find(both.toLowerCase(java.util.Locale.ROOT)).isPresent();
    }

    /// Which words the passage writes small, and which it capitalises inside sentences.
    private record Casing(Set<String> small, Set<String> inside) {
        static Casing of(List<List<Unit>> sentences) {
            Set<String> small = new HashSet<>();
            Set<String> inside = new HashSet<>();
            for (List<Unit> units : sentences) {
                int first = Chunker.firstWord(units);
                for (int i = 0; i < units.size(); i++) {
                    Unit unit = units.get(i);
                    if (!unit.letters()) continue;
                    if (!unit.capital()) small.add(unit.text());
                    else if (i > first && unit.upos() == Upos.PROPN) inside.add(unit.text());
                }
            }
            return new Casing(small, inside);
        }

        boolean seenSmall(String word) {
            return small.contains(word.toLowerCase(java.util.Locale.ROOT));
        }

        boolean seenInside(String word) {
            return inside.contains(word);
        }
    }
}
