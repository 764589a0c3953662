package dev.parallax.articles;

import dev.parallax.lexicon.DateCueTable;
import dev.parallax.lexicon.Lexicon;
import java.util.Locale;
import java.util.Map;

/// Tells by the words before a day what the day is.
final class DateCues {
    private static final int REACH = 70;

    /// The scripts from here on write no blanks between words.
    private static final char UNPARTED = 0x2e80;

    private final Map<String, String> cues;

    DateCues(Lexicon lexicon) {
        this.cues = DateCueTable.of(lexicon);
    }

    enum Says {
        PUBLISHED,
        UPDATED,
        OTHER,
        NOTHING
    }

    /// What the last phrase of `before` that says something says; of two that end together the longer one.
    Says says(String before) {
        String text = before.substring(Math.max(0, before.length() - REACH)).toLowerCase(Locale.ROOT);
        int last = 0;
        String longest = "";
        for (String phrase : cues.keySet()) {
            int end = end(text, phrase);
            if (end > last || (end == last && end > 0 && phrase.length() > longest.length())) {
                last = end;
                longest = phrase;
            }
        }
        return last == 0
                ? Says.NOTHING
                : switch (cues.getOrDefault(longest, "other")) {
                    case "published" -> Says.PUBLISHED;
                    case "updated" -> Says.UPDATED;
                    default -> Says.OTHER;
                };
    }

    /// Just past the last place where the phrase stands as words of its own; 0 where it does not.
    private static int end(String text, String phrase) {
        for (int at = text.lastIndexOf(phrase); at >= 0; at = text.lastIndexOf(phrase, at - 1)) {
            int end = at + phrase.length();
            boolean whole = phrase.charAt(0) >= UNPARTED
                    || ((at == 0 || !Character.isLetter(text.charAt(at - 1)))
                            && (end == text.length() || !Character.isLetter(text.charAt(end))));
            if (whole) return end;
        }
        return 0;
    }
}
