package dev.parallax.pages;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// UTF-8 as the WHATWG's decoder reads it: each malformed sequence one U+FFFD, where Java makes one of a whole
/// encoded surrogate and the standard three.
final class Utf8 {
    private Utf8() {}

    /// The text, when nothing of it is malformed.
    static Optional<String> strict(byte[] bytes, int from) {
        try {
            ByteBuffer rest = ByteBuffer.wrap(bytes, from, bytes.length - from);
            return Optional.of(StandardCharsets.UTF_8.newDecoder().decode(rest).toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    /// How many surrogates are encoded as if they were characters (CESU-8, WTF-8): three malformed sequences each, but
    /// written by nobody who did not mean UTF-8.
    static int surrogates(byte[] bytes) {
        int found = 0;
        for (int i = 0; i + 2 < bytes.length; i++) {
            boolean surrogate =
                    bytes[i] == (byte) 0xed && (bytes[i + 1] & 0xe0) == 0xa0 && (bytes[i + 2] & 0xc0) == 0x80;
            if (surrogate) found++;
        }
        return found;
    }

    /// The text, each malformed sequence replaced. A state machine: the standard's own.
    static String lenient(byte[] bytes, int from) {
        StringBuilder text = new StringBuilder(bytes.length - from);
        int needed = 0;
        int point = 0;
        int low = 0x80;
        int high = 0xbf;
        for (int i = from; i < bytes.length; i++) {
            int one = bytes[i] & 0xff;
            if (needed == 0) {
                if (one < 0x80) text.append((char) one);
                else if (one >= 0xc2 && one <= 0xf4) {
                    needed = one < 0xe0 ? 1 : one < 0xf0 ? 2 : 3;
                    point = one & (0x3f >> needed);
                    low = one == 0xe0 ? 0xa0 : one == 0xf0 ? 0x90 : 0x80;
                    high = one == 0xed ? 0x9f : one == 0xf4 ? 0x8f : 0xbf;
                } else text.append('\ufffd');
            } else if (one < low || one > high) {
                text.append('\ufffd');
                needed = 0;
                low = 0x80;
                high = 0xbf;
                i--;
            } else {
                low = 0x80;
                high = 0xbf;
                point = (point << 6) | (one & 0x3f);
                if (--needed == 0) text.appendCodePoint(point);
            }
        }
        return needed > 0 ? text.append('\ufffd').toString() : text.toString();
    }
}
