package dev.parallax.lexicon;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// What kind of source a common noun names: `voices.tsv`.
public final class VoiceNouns {

    /// Kinds of source.
    public enum Kind {
        DOCUMENT,
        PRESS,
        /// somebody or something that speaks for another: a spokesman, an office
        SPEAKER,
        UNNAMED
    }

    private final Map<Kind, Set<String>> nouns;

    private VoiceNouns(Map<Kind, Set<String>> nouns) {
        this.nouns = nouns;
    }

    public static VoiceNouns of(Lexicon lexicon) {
        Map<String, Kind> kinds = new HashMap<>();
        for (Kind kind : Kind.values()) kinds.put(kind.name().toLowerCase(Locale.ROOT), kind);
        Map<Kind, Set<String>> nouns = new EnumMap<>(Kind.class);
        lexicon.each("voices.tsv", row -> {
            Kind kind = kinds.get(row.get("kind"));
            if (kind == null) throw row.wrong("'" + row.get("kind") + "' is no kind of voice");
            nouns.computeIfAbsent(kind, same -> new HashSet<>())
                    .add(row.get("noun").toLowerCase(Locale.ROOT));
        });
        return new VoiceNouns(nouns);
    }

    /// Whether a word, in the singular or with a plural's s, is of this kind.
    public boolean is(Kind kind, String word) {
        Set<String> known = nouns.getOrDefault(kind, Set.of());
        return known.contains(word)
                || ends(word, "ies", "y", known)
                || ends(word, "es", "", known)
                || ends(word, "s", "", known)
                || ends(word, "men", "man", known);
    }

    private static boolean ends(String word, String plural, String singular, Set<String> known) {
        if (!word.endsWith(plural)) return false;
        return known.contains(word.substring(0, word.length() - plural.length()) + singular);
    }
}
