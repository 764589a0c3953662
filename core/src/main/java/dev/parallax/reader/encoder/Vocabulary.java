package dev.parallax.reader.encoder;

import dev.parallax.model.ParallaxException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/// The word pieces that the encoder knows, and their numbers.
public record Vocabulary(Map<String, Integer> numbers) {
    private static final int ABOUT = 1 << 16;

    public Vocabulary {
        numbers = Collections.unmodifiableMap(new LinkedHashMap<>(numbers));
    }

    /// The number of a piece that must be there, such as `[CLS]`.
    int required(String piece) {
        Integer number = numbers.get(piece);
        if (number == null) throw new ParallaxException("the encoder's vocabulary has no " + piece);
        return number;
    }

    /// The object `vocab` of a `tokenizer.json`, in its order; the rest of the file is passed over.
    public static Vocabulary of(byte[] json) {
        Map<String, Integer> numbers = new LinkedHashMap<>(ABOUT);
        try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), json)) {
            boolean more = parser.nextToken() != null;
            while (more && !isVocabulary(parser)) more = parser.nextToken() != null;
            for (String piece = parser.nextName(); piece != null; piece = parser.nextName())
                numbers.put(piece, parser.nextIntValue(0));
        }
        if (numbers.isEmpty()) throw new ParallaxException("the encoder's vocabulary is empty");
        return new Vocabulary(numbers);
    }

    private static boolean isVocabulary(JsonParser parser) {
        return parser.currentToken() == JsonToken.START_OBJECT && "vocab".equals(parser.currentName());
    }
}
