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

/// The phrases that give lines away; stretches longer than `LONGEST` are asked for their beginning and end only.
/// Phrases are kept by where they stand and by their first or last letter, for every block of a page is asked.
final class CuedPhrases {
    private static final int LONGEST = 200;
    private static final int PAIRS = 1 << 12;

    private final Map<Character, List<Phrase>> starts = new HashMap<>();
    private final Map<Character, List<Phrase>> ends = new HashMap<>();
    private final Map<Character, List<Phrase>> insides = new HashMap<>();

    /// Which pairs of letters begin a phrase that may stand anywhere, and which one that may even in a long line.
    private final BitSet pairs = new BitSet(PAIRS);

    private final BitSet pairsOfLong = new BitSet(PAIRS);

    private record Phrase(TextCueTable.Cue cue, Cue kind) {
        /// In a long line a phrase in the middle proves nothing, save of pictures and sponsors, whose words nothing
        /// else has.
        boolean countsInLongLines() {
            return kind == Cue.PHOTO || kind == Cue.SPONSOR;
        }
    }

    /// @param kinds what to look for
    CuedPhrases(Lexicon lexicon, Set<Cue> kinds) {
        for (TextCueTable.Cue cue : TextCueTable.of(lexicon)) {
            Phrase phrase = new Phrase(cue, Coded.of(Cue.class, cue.kind()));
            if (!kinds.contains(phrase.kind)) continue;
            String text = cue.phrase();
            switch (cue.place()) {
                case "end" -> put(ends, text.charAt(text.length() - 1), phrase);
                case "any" -> {
                    put(insides, text.charAt(0), phrase);
                    pairs.set(pair(text, 0));
                    if (phrase.countsInLongLines()) pairsOfLong.set(pair(text, 0));
                }
                default -> put(starts, text.charAt(0), phrase);
            }
        }
    }

    private CuedPhrases() {}

    private static void put(Map<Character, List<Phrase>> phrases, char letter, Phrase phrase) {
        phrases.computeIfAbsent(letter, any -> new ArrayList<>()).add(phrase);
    }

    private static int pair(String text, int at) {
        char second = at + 1 < text.length() ? text.charAt(at + 1) : 0;
        return (text.charAt(at) * 31 + second) & (PAIRS - 1);
    }

    static CuedPhrases none() {
        return new CuedPhrases();
    }

    Set<Cue> in(String text) {
        Set<Cue> found = EnumSet.noneOf(Cue.class);
        String line = text.toLowerCase(Locale.ROOT);
        if (line.isEmpty()) return found;
        add(starts.getOrDefault(line.charAt(0), List.of()), line, found);
        add(ends.getOrDefault(line.charAt(line.length() - 1), List.of()), line, found);
        boolean isLong = line.length() > LONGEST;
        BitSet telling = isLong ? pairsOfLong : pairs;
        for (int i = 0; i < line.length(); i++) {
            if (telling.get(pair(line, i))) inside(line, i, isLong, found);
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
}
