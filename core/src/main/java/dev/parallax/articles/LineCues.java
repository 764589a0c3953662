package dev.parallax.articles;

import dev.parallax.lexicon.Lexicon;
import dev.parallax.lexicon.TextCueTable;
import dev.parallax.model.Coded;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Tells by its words what a line is; longer stretches than `LONGEST` are asked for their beginning and end only.
final class LineCues {
    private static final int LONGEST = 200;
    private static final int HEAD = 25;
    private static final int TAIL = 60;
    private final Map<Cue, List<TextCueTable.Cue>> cues = new EnumMap<>(Cue.class);

    LineCues(Lexicon lexicon) {
        for (TextCueTable.Cue cue : TextCueTable.of(lexicon)) {
            Cue kind = Coded.of(Cue.class, cue.kind());
            cues.merge(
                    kind,
                    List.of(cue),
                    (some, one) -> java.util.stream.Stream.concat(some.stream(), one.stream())
                            .toList());
        }
    }

    private LineCues() {}

    /// Knows no words: for what is asked by look alone.
    static LineCues none() {
        return new LineCues();
    }

    Set<Cue> of(String text) {
        Set<Cue> found = EnumSet.noneOf(Cue.class);
        String line = text.toLowerCase(Locale.ROOT);
        boolean isLong = line.length() > LONGEST;
        cues.forEach((kind, phrases) -> {
            if (says(line, kind, phrases, isLong)) found.add(kind);
        });
        return found;
    }

    /// In a long line a phrase in the middle proves nothing, save of pictures and sponsors, whose words nothing else
    /// has.
    private static boolean says(String line, Cue kind, List<TextCueTable.Cue> phrases, boolean isLong) {
        boolean anywhere = !isLong || kind == Cue.PHOTO || kind == Cue.SPONSOR;
        for (TextCueTable.Cue cue : phrases) {
            if (cue.phrase().length() > line.length()
                    || (!anywhere && cue.place().equals("any"))) continue;
            if (cue.isIn(line)) return true;
        }
        return false;
    }

    /// A picture's line says so at its beginning or its end; in the middle of a sentence the words prove nothing.
    boolean isCaption(String text) {
        String head = text.substring(0, Math.min(HEAD, text.length()));
        String tail = text.substring(Math.max(0, text.length() - TAIL));
        return of(head).contains(Cue.PHOTO) || of(tail).contains(Cue.PHOTO);
    }
}
