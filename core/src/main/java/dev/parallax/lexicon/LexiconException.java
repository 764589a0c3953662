package dev.parallax.lexicon;

import dev.parallax.model.ParallaxException;

/// A data file that is missing or malformed: the message names the file and the line.
public final class LexiconException extends ParallaxException {
    private static final long serialVersionUID = 1L;

    public LexiconException(String message) {
        super(message);
    }

    public LexiconException(String message, Throwable cause) {
        super(message, cause);
    }
}
