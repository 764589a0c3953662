package dev.parallax.articles;

import dev.parallax.lexicon.Lexicon;
import dev.parallax.lexicon.TextCueTable;
import dev.parallax.model.Coded;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Tells by its words what a line is; longer stretches than `LONGEST` are asked for their beginning and end only.
/// Phrases are kept by where they stand and by their first or last letter, for every block of a page is asked.
final class LineCues {
    private static final int LONGEST = 200;
    private static final int HEAD = 25;
    private static final int TAIL = 60;
    private static final int PAIRS = 1 << 12;

    private final Map<Character, List<Phrase>> starts = new HashMap<>();
    private final Map<Character, List<Phrase>> ends = new HashMap<>();
    private final Map<Character, List<Phrase>> insides = new HashMap<>();

    /// Which pairs of letters begin a phrase that may stand anywhere.
    private final BitSet pairs = new BitSet(PAIRS);

    private record Phrase(TextCueTable.Cue cue, Cue kind) {
        /// In a long line a phrase in the middle proves nothing, save of pictures and sponsors, whose words nothing
        /// else has.
        boolean countsInLongLines() {
            return kind == Cue.PHOTO || kind == Cue.SPONSOR;
        }
    }

    LineCues(Lexicon lexicon) {
        for (TextCueTable.Cue cue : TextCueTable.of(lexicon)) {
            Phrase phrase = new Phrase(cue, Coded.of(Cue.class, cue.kind()));
            String text = cue.phrase();
            switch (cue.place()) {
                case "end" -> put(ends, text.charAt(text.length() - 1), phrase);
                case "any" -> {
                    put(insides, text.charAt(0), phrase);
                    pairs.set(pair(text, 0));
                }
                default -> put(starts, text.charAt(0), phrase);
            }
        }
    }

    private LineCues() {}

    private static void put(Map<Character, List<Phrase>> phrases, char letter, Phrase phrase) {
        phrases.computeIfAbsent(letter, any -> new ArrayList<>()).add(phrase);
    }

    private static int pair(String text, int at) {
        char second = at + 1 < text.length() ? text.charAt(at + 1) : 0;
        return (text.charAt(at) * 31 + second) & (PAIRS - 1);
    }

    /// Knows no words: for what is asked by look alone.
    static LineCues none() {
        return new LineCues();
    }

    Set<Cue> of(String text) {
        Set<Cue> found = EnumSet.noneOf(Cue.class);
        String line = text.toLowerCase(Locale.ROOT);
        if (line.isEmpty()) return found;
        add(starts.getOrDefault(line.charAt(0), List.of()), line, found);
        add(ends.getOrDefault(line.charAt(line.length() - 1), List.of()), line, found);
        boolean isLong = line.length() > LONGEST;
        for (int i = 0; i < line.length(); i++) {
            if (pairs.get(pair(line, i))) inside(line, i, isLong, found);
        }
        return found;
    }

    private static void add(List<Phrase> phrases, String line, Set<Cue> found) {
        for (Phrase phrase : phrases) {
            if (!found.contains(phrase.kind) && phrase.cue.isIn(line)) found.add(phrase.kind);
        }
    }

    private void inside(String line, int at, boolean isLong, Set<Cue> found) {
        for (Phrase phrase : insides.getOrDefault(line.charAt(at), List.of())) {
            if (isLong && !phrase.countsInLongLines()) continue;
            if (line.startsWith(phrase.cue.phrase(), at)) found.add(phrase.kind);
        }
    }

    /// A picture's line says so at its beginning or its end; in the middle of a sentence the words prove nothing.
    boolean isCaption(String text) {
        String head = text.substring(0, Math.min(HEAD, text.length()));
        String tail = text.substring(Math.max(0, text.length() - TAIL));
        return of(head).contains(Cue.PHOTO) || of(tail).contains(Cue.PHOTO);
    }
}
