package dev.parallax.pages;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;

/// Bytes by a charset other than UTF-8, as the WHATWG's decoders read them where Java's differ: a byte from 0x80 to
/// 0x9f for which a charset of single bytes has no character is the control of that number, and a broken sequence of
/// several bytes never swallows the ASCII behind it, which may be markup.
final class Replacing {
    private final Charset charset;
    private final ByteBuffer in;
    private CharBuffer out;

    private Replacing(Charset charset, byte[] bytes, int from) {
        this.charset = charset;
        this.in = ByteBuffer.wrap(bytes, from, bytes.length - from);
        this.out = CharBuffer.allocate(bytes.length - from + 16);
    }

    static String decode(Charset charset, byte[] bytes, int from) {
        return new Replacing(charset, bytes, from).decode();
    }

    private String decode() {
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CoderResult result = decoder.decode(in, out, true);
        while (!result.isUnderflow()) {
            if (result.isOverflow()) grow();
            else replace(result.length());
            result = decoder.decode(in, out, true);
        }
        while (decoder.flush(out).isOverflow()) grow();
        return out.flip().toString();
    }

    private void replace(int length) {
        if (out.remaining() == 0) grow();
        int at = in.position();
        int first = in.get(at) & 0xff;
        out.put(length == 1 && first >= 0x80 && first < 0xa0 && isOfSingleBytes() ? (char) first : '\ufffd');
        in.position(at + broken(at, length));
    }

    /// How many bytes of what Java finds malformed belong to the broken sequence: those before the first that is ASCII,
    /// or, in UTF-16, the surrogate without its other half.
    private int broken(int at, int length) {
        if (charset.name().startsWith("UTF-16")) return Math.min(2, length);
        for (int i = 1; i < length; i++) {
            if (in.get(at + i) >= 0) return i;
        }
        return length;
    }

    private boolean isOfSingleBytes() {
        return charset.newEncoder().maxBytesPerChar() == 1;
    }

    private void grow() {
        out = CharBuffer.allocate(out.capacity() * 2).put(out.flip());
    }
}
