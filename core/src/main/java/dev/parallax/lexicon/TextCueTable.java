package dev.parallax.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Loads `textcues.tsv`: phrases that say what a line of a page is.
public final class TextCueTable {
    private static final Set<String> PLACES = Set.of("whole", "start", "end", "any");

    private TextCueTable() {}

    /// One phrase, lower case.
    ///
    /// @param place where in a line it must stand: whole, start, end, any
    /// @param kind what such a line is
    public record Cue(String phrase, String place, String kind) {
        /// Whether a line, in lower case, has the phrase in its place.
        public boolean isIn(String line) {
            return switch (place) {
                case "whole" -> line.equals(phrase);
                case "start" -> line.startsWith(phrase) && isEdge(line, phrase.length());
                case "end" -> line.endsWith(phrase) && isEdge(line, line.length() - phrase.length() - 1);
                default -> line.contains(phrase);
            };
        }

        /// Phrases end where words do: "by" does not begin "bygone".
        private boolean isEdge(String line, int at) {
            return at < 0
                    || at >= line.length()
                    || !Character.isLetterOrDigit(line.charAt(at))
                    || !Character.isLetterOrDigit(phrase.charAt(at == phrase.length() ? phrase.length() - 1 : 0));
        }
    }

    public static List<Cue> of(Lexicon lexicon) {
        List<Cue> cues = new ArrayList<>();
        lexicon.each("textcues.tsv", row -> {
            if (!PLACES.contains(row.get("place"))) throw row.wrong("no place of a line: '" + row.get("place") + "'");
            cues.add(new Cue(row.get("phrase"), row.get("place"), row.get("kind")));
        });
        return List.copyOf(cues);
    }
}
