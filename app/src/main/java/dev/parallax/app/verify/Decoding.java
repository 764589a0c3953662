package dev.parallax.app.verify;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
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
            String text = charset.equals(StandardCharsets.UTF_8) ? replaced(charset, told) : told(charset, told);
            return Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException | CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static String replaced(Charset charset, byte[] bytes) throws CharacterCodingException {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .onUnmappableCharacter(CodingErrorAction.REPLACE)
                .decode(ByteBuffer.wrap(bytes))
                .toString();
    }

    /// Broken sequences one by one. The standard gives the ASCII in them back, and what follows half a surrogate pair;
    /// a single byte that means nothing, from 0x80 to 0x9F, is the control character of that number.
    private static String told(Charset charset, byte[] bytes) throws CharacterCodingException {
        boolean single = charset.newEncoder().maxBytesPerChar() == 1;
        boolean wide = charset.name().startsWith("UTF-16");
        CharsetDecoder decoder = charset.newDecoder();
        ByteBuffer left = ByteBuffer.wrap(bytes);
        CharBuffer text = CharBuffer.allocate(2 * bytes.length + 2);
        for (CoderResult state = decoder.decode(left, text, true);
                !state.isUnderflow();
                state = decoder.decode(left, text, true)) {
            if (state.isOverflow()) state.throwException();
            byte lead = left.get();
            text.put(single && (lead & 0xE0) == 0x80 ? (char) (lead & 0xFF) : '\uFFFD');
            for (int more = 1; more < (wide ? Math.min(2, state.length()) : state.length()); more++) {
                if (!wide && left.get(left.position()) >= 0) break;
                left.get();
            }
        }
        decoder.flush(text);
        return text.flip().toString();
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
