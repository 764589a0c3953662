package dev.parallax.articles;

import dev.parallax.lexicon.Lexicon;
import java.util.EnumSet;
import java.util.Set;

/// Tells by its words what a line is.
///
/// @param photos those of `all` that speak of pictures
record LineCues(CuedPhrases all, CuedPhrases photos) {
    private static final int HEAD = 25;
    private static final int TAIL = 60;

    LineCues(Lexicon lexicon) {
        this(new CuedPhrases(lexicon, EnumSet.allOf(Cue.class)), new CuedPhrases(lexicon, EnumSet.of(Cue.PHOTO)));
    }

    /// Knows no words: for what is asked by look alone.
    static LineCues none() {
        return new LineCues(CuedPhrases.none(), CuedPhrases.none());
    }

    Set<Cue> of(String text) {
        return all.in(text);
    }

    /// A picture's line says so at its beginning or its end; in the middle of a sentence the words prove nothing.
    boolean isCaption(String text) {
        String head = text.substring(0, Math.min(HEAD, text.length()));
        String tail = text.substring(Math.max(0, text.length() - TAIL));
        return !photos.in(head).isEmpty() || !photos.in(tail).isEmpty();
    }
}
