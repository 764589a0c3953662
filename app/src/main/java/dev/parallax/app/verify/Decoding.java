package dev.parallax.app.verify;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Arrays;
import java.util.Optional;

/// Bytes by a named charset, as the contract says: a leading byte-order mark dropped, each malformed sequence one
/// U+FFFD as the WHATWG decoder has it.
final class Decoding {
    private static final byte SURROGATE_LEAD = (byte) 0xED;
    private static final byte NEVER_VALID = (byte) 0xFF;

    private Decoding() {}

    static Optional<String> of(byte[] bytes, String name) {
        try {
            Charset charset = Charset.forName(name);
            byte[] told = charset.equals(StandardCharsets.UTF_8) ? withoutSurrogates(bytes) : bytes;
            String text = charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPLACE)
                    .onUnmappableCharacter(CodingErrorAction.REPLACE)
                    .decode(ByteBuffer.wrap(told))
                    .toString();
            return Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException | CharacterCodingException e) {
            return Optional.empty();
        }
    }

    /// Java takes an encoded surrogate for one malformed sequence, the standard for three.
    private static byte[] withoutSurrogates(byte[] bytes) {
        byte[] told = Arrays.copyOf(bytes, bytes.length);
        for (int i = 0; i + 1 < told.length; i++) {
            if (told[i] == SURROGATE_LEAD && (told[i + 1] & 0xE0) == 0xA0) told[i] = NEVER_VALID;
        }
        return told;
    }
}
