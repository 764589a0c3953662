package dev.parallax.model;

/// Something that should not happen: it says what and where. What a page may well do is a value instead.
public class ParallaxException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public ParallaxException(String message) {
        super(message);
    }

    public ParallaxException(String message, Throwable cause) {
        super(message, cause);
    }
}
