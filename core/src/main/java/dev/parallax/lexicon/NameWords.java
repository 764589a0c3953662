package dev.parallax.lexicon;

import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// `namecues.tsv`, `givennames.tsv` and `commonwords.tsv`: words that tell where a name begins and ends and what it
/// names.
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
        /// noun beside the name of a place ("district")
        NEAR_PLACE,
        /// noun after the name of a people ("community")
        NEAR_PEOPLE,
        /// noun behind the name of a ruler ("regime")
        NEAR_PERSON,
        /// a name that is none of person, body and place
        THING,
        /// noun beside the name of a firm or other body ("startup")
        NEAR_ORGANISATION,
        /// capitalised at times, and no name by itself
        COMMON,
        /// weekdays, months, feasts: they end a name
        CALENDAR,
        /// begins longer names ("New", "South", "San")
        MODIFIER
    }

    private final Map<Cue, Set<String>> cues = new EnumMap<>(Cue.class);
    private final Map<String, Character> given = new HashMap<>();
    private final Set<String> common = new HashSet<>();

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
        lexicon.each("commonwords.tsv", row -> words.common.add(row.get("word")));
        return words;
    }

    /// Whether English writes the word small, in the singular or plural.
    public boolean isCommon(String word) {
        String small = word.toLowerCase(Locale.ROOT);
        return common.contains(small)
                || small.endsWith("s") && common.contains(small.substring(0, small.length() - 1))
                || small.endsWith("es") && common.contains(small.substring(0, small.length() - 2))
                || small.endsWith("ies") && common.contains(small.substring(0, small.length() - 3) + "y");
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
