package dev.parallax.pages;

import java.util.Optional;

/// Byte-order marks: they go before all that is declared.
final class Boms {
    private Boms() {}

    record Bom(String charset, int length) {}

    static Optional<Bom> of(byte[] bytes) {
        if (starts(bytes, 0xef, 0xbb, 0xbf)) return Optional.of(new Bom("UTF-8", 3));
        if (starts(bytes, 0xfe, 0xff)) return Optional.of(new Bom("UTF-16BE", 2));
        if (starts(bytes, 0xff, 0xfe)) return Optional.of(new Bom("UTF-16LE", 2));
        return Optional.empty();
    }

    private static boolean starts(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) return false;
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xff) != mark[i]) return false;
        }
        return true;
    }
}
