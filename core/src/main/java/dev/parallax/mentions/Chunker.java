package dev.parallax.mentions;

import dev.parallax.lexicon.NameWords;
import dev.parallax.lexicon.NameWords.Cue;
import dev.parallax.model.mention.Upos;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Finds where names may stand in a sentence: runs of capitalised words, with the small words that names hold, and
/// listed names whatever their case.
final class Chunker {
    private static final int LONGEST_LISTED = 8;
    private static final int LONGEST = 14;
    private static final Set<Upos> NEVER_FIRST =
            Set.of(Upos.DET, Upos.PRON, Upos.ADP, Upos.SCONJ, Upos.CCONJ, Upos.AUX, Upos.ADV, Upos.PART, Upos.INTJ);

    private final NameWords words;
    private final Known known;
    private final NameTables tables;

    Chunker(NameTables tables, Known known) {
        this.tables = tables;
        this.words = tables.words();
        this.known = known;
    }

    List<Chunk> chunks(String text, List<Unit> units, int sentence) {
        List<Chunk> chunks = new ArrayList<>();
        int i = 0;
        while (i < units.size()) {
            int listed = listedEnd(text, units, i);
            int end = units.get(i).capital() && !breaks(units, i) ? runEnd(units, i) : i;
            int stop = Math.max(listed, end);
            if (stop <= i) {
                i++;
                continue;
            }
            chunks.add(new Chunk(text, units, i, stop, sentence));
            i = stop;
        }
        return chunks;
    }

    /// End of the longest listed name that begins at `i`; `i` when there is none. Names of one word must be
    /// capitalised.
    int listedEnd(String text, List<Unit> units, int i) {
        if (!units.get(i).letters()) return i;
        for (int end = Math.min(units.size(), i + LONGEST_LISTED); end > i; end--) {
            Unit last = units.get(end - 1);
            if (!last.capital() && !units.get(i).capital()
                    || !last.letters() && !Character.isDigit(last.text().charAt(0))) continue;
            if (!units.get(i).capital() && (end == i + 1 || units.get(i).text().equals("the"))) continue;
            String name = units.get(i).span().cover(last.span()).in(text);
            if (!name.chars().anyMatch(Character::isUpperCase)) continue;
            if (known.type(name, end - i).isPresent()) return end;
        }
        return i;
    }

    private boolean breaks(List<Unit> units, int i) {
        String word = units.get(i).text();
        if (isCalendar(word) || isCurrency(units, i)) return true;
        return words.is(Cue.COMMON, word) && !beginsName(units, i);
    }

    private boolean isCalendar(String word) {
        return words.is(Cue.CALENDAR, word)
                || word.endsWith(".") && words.is(Cue.CALENDAR, word.substring(0, word.length() - 1))
                || word.endsWith("days") && words.is(Cue.CALENDAR, word.substring(0, word.length() - 1));
    }

    /// "SR 14 billion": a short form before a sum.
    private static boolean isCurrency(List<Unit> units, int i) {
        Unit unit = units.get(i);
        return unit.acronym()
                && unit.text().length() <= 3
                && i + 1 < units.size()
                && Character.isDigit(units.get(i + 1).text().charAt(0));
    }

    /// A common word inside a run stays; one that begins it is no part of a name.
    private boolean beginsName(List<Unit> units, int i) {
        return i > 0 && units.get(i).text().equals("Of");
    }

    private int runEnd(List<Unit> units, int i) {
        int end = i + 1;
        while (end < units.size() && end - i < LONGEST) {
            Unit unit = units.get(end);
            if (unit.capital() && !isCalendar(unit.text()) && !words.is(Cue.COMMON, unit.text())) end++;
            else if (isInitialPoint(units, end) || isNumber(units, end)) end++;
            else {
                int over = overLinks(units, i, end);
                if (over == end) break;
                end = over;
            }
        }
        return end;
    }

    /// "World War II", "World Cup 2022": a number behind the name of an event.
    private boolean isNumber(List<Unit> units, int at) {
        String number = units.get(at).text();
        return words.is(Cue.OTHER, units.get(at - 1).text())
                && (number.matches("[IVX]{1,4}") || number.matches("(?:19|20)\\d\\d"));
    }

    private static boolean isInitialPoint(List<Unit> units, int at) {
        Unit unit = units.get(at);
        Unit before = units.get(at - 1);
        return unit.text().equals(".")
                && before.text().length() == 1
                && before.span().end() == unit.span().start()
                && at + 1 < units.size()
                && units.get(at + 1).capital();
    }

    /// Past small words that belong to the name, when a capitalised word follows; `at` otherwise.
    private int overLinks(List<Unit> units, int start, int at) {
        int next = at;
        while (next < units.size() && next - at < 3 && isLink(units.get(next).text())) next++;
        if (next == at || next >= units.size() || !units.get(next).capital()) return at;
        if (isCalendar(units.get(next).text())
                || words.is(Cue.COMMON, units.get(next).text())) return at;
        String first = units.get(at).text().toLowerCase(Locale.ROOT);
        if (first.equals("&")) return next;
        if (words.is(Cue.PARTICLE, first)) return next;
        if (first.equals("of") || first.equals("for")) return opens(units, start, at) ? next : at;
        if (first.equals("on") || first.equals("against") || first.equals("into"))
            return words.is(Cue.ORGANISATION_OF, units.get(at - 1).text())
                            || words.is(Cue.OTHER, units.get(at - 1).text())
                    ? next
                    : at;
        if (first.equals("and")) return inSeries(units, start, at, next) ? next : at;
        return at;
    }

    private boolean isLink(String word) {
        return words.is(Cue.LINK, word) || words.is(Cue.PARTICLE, word);
    }

    /// Whether what stands before "of" is the kind of word that names with "of" begin or end with.
    private boolean opens(List<Unit> units, int start, int at) {
        String last = units.get(at - 1).text();
        if (words.is(Cue.ORGANISATION_OF, last) || words.is(Cue.PLACE_OF, last) || words.is(Cue.OTHER, last))
            return true;
        if (words.is(Cue.FACILITY, last)) return true;
        if (words.is(Cue.ORGANISATION, last) && units.get(at).text().equals("of")) return true;
        for (int i = start; i < at; i++) {
            if (words.is(Cue.ORGANISATION_OF, units.get(i).text())) return true;
        }
        boolean purpose = units.get(at).text().equals("for") && words.is(Cue.ORGANISATION, last);
        if (purpose && at + 1 < units.size() && words.isCommon(units.get(at + 1).text())) return true;
        return units.get(at).text().equals("of") && titleSpans(units, at);
    }

    /// "Secretary of State": the title table has the whole.
    private boolean titleSpans(List<Unit> units, int at) {
        return at + 1 < units.size()
                && tables.titles()
                        .find(units.get(at - 1).text() + " of "
                                + units.get(at + 1).text())
                        .isPresent();
    }

    /// "and" stays inside "Ministry of Trade and Industry", and parts "Ministry of Trade and President X".
    private boolean inSeries(List<Unit> units, int start, int at, int next) {
        boolean opened = false;
        for (int i = start + 1; i < at; i++) {
            String word = units.get(i).text();
            if (word.equals("of") || word.equals("for")) opened = true;
        }
        Unit right = units.get(next);
        boolean cueAhead = next + 1 < units.size() && units.get(next + 1).capital() && endsOrganisation(units, next);
        if (!opened && !cueAhead) return false;
        Optional<?> listed = known.type(right.text(), 1);
        return listed.isEmpty()
                && tables.titles().find(right.text()).isEmpty()
                && !words.isGiven(right.text())
                && !right.acronym()
                && !words.is(Cue.ORGANISATION_OF, right.text());
    }

    private boolean endsOrganisation(List<Unit> units, int from) {
        int end = from;
        while (end + 1 < units.size() && units.get(end + 1).capital()) end++;
        return words.is(Cue.ORGANISATION, units.get(end).text());
    }

    /// The chunk without the words at its beginning that are capitalised only because a sentence begins there.
    Chunk trimmed(Chunk chunk) {
        Chunk rest = chunk;
        while (rest.size() > 0 && rest.from() == firstWord(rest.units()) && startsSentence(rest)) {
            rest = rest.part(1, rest.size());
        }
        while (rest.size() > 0
                && !rest.unit(0).capital()
                && listedEnd(rest.text(), rest.units(), rest.from()) == rest.from()) rest = rest.part(1, rest.size());
        return rest;
    }

    private boolean startsSentence(Chunk chunk) {
        if (listedEnd(chunk.text(), chunk.units(), chunk.from()) > chunk.from()) return false;
        Unit first = chunk.unit(0);
        return words.is(Cue.COMMON, first.text()) || NEVER_FIRST.contains(first.upos());
    }

    static int firstWord(List<Unit> units) {
        int i = 0;
        while (i < units.size() && !units.get(i).letters()) i++;
        return i;
    }
}
