package dev.parallax.lexicon;

import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// `namecues.tsv` and `givennames.tsv`: words that tell where a name begins and ends and what it names.
public final class NameWords {
    /// What a word inside or beside a name tells of it.
    public enum Cue {
        /// last word of an organisation's name
        ORGANISATION,
        /// first word of "University of X"
        ORGANISATION_OF,
        FACILITY,
        PLACE,
        /// first word of "Gulf of X", "Lake X"
        PLACE_OF,
        OTHER,
        /// small word inside a person's name
        PARTICLE,
        /// small word inside a name
        LINK,
        /// lemma of a verb of speech or thought
        SPEECH,
        /// lemma of a verb of which governments are the subject
        DIPLOMACY,
        /// verb that towns are the subject of ("lies")
        STANDING,
        /// noun that joins governments ("ties")
        BETWEEN,
        /// capitalised at times, and no name by itself
        COMMON,
        /// weekdays, months, feasts: they end a name
        CALENDAR,
        /// begins longer names ("New", "South", "San")
        MODIFIER
    }

    private final Map<Cue, Set<String>> cues = new EnumMap<>(Cue.class);
    private final Map<String, Character> given = new HashMap<>();

    private NameWords() {}

    public static NameWords of(Lexicon lexicon) {
        NameWords words = new NameWords();
        lexicon.each("namecues.tsv", row -> {
            Cue cue = Cue.valueOf(row.get("kind").toUpperCase(Locale.ROOT).replace('-', '_'));
            words.cues.computeIfAbsent(cue, key -> new HashSet<>()).add(row.get("word"));
        });
        lexicon.each(
                "givennames.tsv",
                row -> words.given.put(
                        Spelling.fold(row.get("name")),
                        row.find("gender").map(cell -> cell.charAt(0)).orElse('?')));
        return words;
    }

    public boolean is(Cue cue, String word) {
        return cues.getOrDefault(cue, Set.of()).contains(word);
    }

    /// Every cue that the word is.
    public Collection<Cue> cues(String word) {
        Set<Cue> found = EnumSet.noneOf(Cue.class);
        cues.forEach((cue, words) -> {
            if (words.contains(word)) found.add(cue);
        });
        return found;
    }

    public boolean isGiven(String word) {
        return given.containsKey(Spelling.fold(word));
    }

    /// `m`, `f`, or `?` when it is no given name or borne by both.
    public char gender(String word) {
        return given.getOrDefault(Spelling.fold(word), '?');
    }
}
