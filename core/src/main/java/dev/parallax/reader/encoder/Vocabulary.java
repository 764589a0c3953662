package dev.parallax.reader.encoder;

import dev.parallax.model.ParallaxException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The word pieces that the network knows, and their numbers.
public record Vocabulary(Map<String, Integer> numbers) {
    private static final String INSIDE = "##";
    private static final String SPECIAL = "[";

    public Vocabulary {
        numbers = Map.copyOf(numbers);
    }

    /// Of a text with a piece a line, in the order of their numbers.
    public static Vocabulary of(String text) {
        List<String> pieces = text.lines().toList();
        Map<String, Integer> numbers = HashMap.newHashMap(pieces.size());
        for (int i = 0; i < pieces.size(); i++) numbers.put(pieces.get(i), i);
        if (numbers.size() != pieces.size()) throw new ParallaxException("the reader's vocabulary has a piece twice");
        return new Vocabulary(numbers);
    }

    /// Whether the pieces hold this word whole, in lower case.
    public boolean hasWord(String word) {
        return !word.startsWith(INSIDE) && !word.startsWith(SPECIAL) && numbers.containsKey(word);
    }

    /// The number of a piece that must be there, such as `[CLS]`.
    int required(String piece) {
        Integer number = numbers.get(piece);
        if (number == null) throw new ParallaxException("the reader's vocabulary has no " + piece);
        return number;
    }
}
