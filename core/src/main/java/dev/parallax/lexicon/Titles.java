package dev.parallax.lexicon;

import dev.parallax.model.event.Sector;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// `titles.tsv`: words before or after a person's name that say what the person is.
public final class Titles {
    /// What a title says of its bearer.
    public enum Kind {
        /// nothing but that it is a person
        HONORIFIC,
        OFFICE,
        /// that the office that follows is no longer held
        FORMER
    }

    public record Title(String words, Kind kind, List<Sector> sectors) {
        public Title {
            sectors = List.copyOf(sectors);
        }
    }

    private final Map<String, Title> byWords = new HashMap<>();
    private int longest = 1;

    private Titles() {}

    public static Titles of(Lexicon lexicon) {
        Titles titles = new Titles();
        lexicon.each("titles.tsv", row -> {
            Kind kind = Kind.valueOf(row.get("kind").toUpperCase(Locale.ROOT));
            titles.byWords.put(key(row.get("title")), new Title(row.get("title"), kind, Cells.sectors(row)));
            titles.longest = Math.max(titles.longest, row.get("title").split(" ").length);
        });
        return titles;
    }

    /// By its words; case and points do not matter.
    public Optional<Title> find(String words) {
        Title title = byWords.get(key(words));
        if (title == null || isShort(title.words()) && !words.equals(words.toUpperCase(Locale.ROOT)))
            return Optional.empty();
        return Optional.of(title);
    }

    /// "PM" is a title, "p.m." an hour.
    private static boolean isShort(String words) {
        return words.length() > 1 && words.equals(words.toUpperCase(Locale.ROOT));
    }

    /// How many words the longest title has.
    public int longest() {
        return longest;
    }

    private static String key(String words) {
        return words.replace(".", "").replace('-', ' ').toLowerCase(Locale.ROOT);
    }
}
