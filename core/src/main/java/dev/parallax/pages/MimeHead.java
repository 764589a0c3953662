package dev.parallax.pages;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.NameValuePair;
import org.apache.james.mime4j.stream.RawFieldParser;
import org.apache.james.mime4j.util.MimeParameterMapping;

/// The fields of a message or of one of its parts, by their names in small letters; of several, the first counts.
final class MimeHead {
    private static final RawFieldParser PARSER = RawFieldParser.DEFAULT;
    private final Map<String, Field> fields = new HashMap<>();

    void add(Field field) {
        fields.putIfAbsent(field.getName().toLowerCase(Locale.ROOT), field);
    }

    boolean has(String name) {
        return fields.containsKey(name);
    }

    /// The field as it stands, its lines joined.
    Optional<String> find(String name) {
        return Optional.ofNullable(fields.get(name))
                .map(field -> utf8(field.getBody()).strip())
                .filter(body -> !body.isEmpty());
    }

    /// The field's words, those that were encoded (RFC 2047) decoded.
    Optional<String> words(String name) {
        return find(name).map(MimeHead::decoded);
    }

    /// A parameter of a field, such as `filename` of `content-disposition` (RFC 2231).
    Optional<String> parameter(String name, String parameter) {
        Field field = fields.get(name);
        if (field == null) return Optional.empty();
        MimeParameterMapping parameters = new MimeParameterMapping();
        try {
            for (NameValuePair pair :
                    PARSER.parseRawBody(PARSER.parseField(field.getRaw())).getParams())
                parameters.addParameter(pair.getName(), pair.getValue());
            return Optional.ofNullable(parameters.get(parameter)).map(MimeHead::decoded);
        } catch (MimeException | RuntimeException e) {
            return Optional.empty(); // what cannot be read is not said
        }
    }

    private static String decoded(String words) {
        try {
            return DecoderUtil.decodeEncodedWords(words, StandardCharsets.UTF_8);
        } catch (RuntimeException e) {
            return words; // as a mail program shows them
        }
    }

    /// The library reads a byte as a character; newer mail writes its fields in UTF-8 (RFC 6532).
    private static String utf8(String field) {
        Charset bytes = StandardCharsets.ISO_8859_1;
        return bytes.newEncoder().canEncode(field)
                ? Utf8.strict(field.getBytes(bytes), 0).orElse(field)
                : field;
    }
}
