package dev.parallax.pages;

import java.util.OptionalLong;

/// Tells bytes that are no text: text of any charset has hardly any control bytes, save UTF-16 its zeros.
final class Control {
    private static final int LOOKED_AT = 1 << 16;
    private static final int ONE_IN = 20;

    private Control() {}

    /// Where the first control byte stands, when there are too many of them.
    static OptionalLong firstOfMany(byte[] bytes) {
        int length = Math.min(bytes.length, LOOKED_AT);
        int controls = 0;
        int first = -1;
        for (int i = 0; i < length; i++) {
            if (!isControl(bytes[i])) continue;
            controls++;
            if (first < 0) first = i;
        }
        return controls * ONE_IN > length && !isUtf16(bytes) ? OptionalLong.of(first) : OptionalLong.empty();
    }

    private static boolean isControl(byte one) {
        return one >= 0 && (one < '\t' || (one > '\r' && one < ' ' && one != 0x1b) || one == 0x7f);
    }

    /// Every second byte of Latin text in UTF-16 is zero.
    static boolean isUtf16(byte[] bytes) {
        return Boms.of(bytes).filter(bom -> bom.charset().startsWith("UTF-16")).isPresent()
                || zeros(bytes, 0) != zeros(bytes, 1);
    }

    private static boolean zeros(byte[] bytes, int from) {
        int length = Math.min(bytes.length, LOOKED_AT);
        int zeros = 0;
        for (int i = from; i < length; i += 2) {
            if (bytes[i] == 0) zeros++;
        }
        return length > 3 && zeros * 2 > length / 2;
    }
}
