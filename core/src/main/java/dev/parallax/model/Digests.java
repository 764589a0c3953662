package dev.parallax.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// SHA-256 digests, and the ids made from them: the same content has the same id on any machine.
public final class Digests {
    private static final int ID_DIGITS = 16;

    private Digests() {}

    /// Lower-case hex of the SHA-256 of the bytes, 64 digits.
    public static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new ParallaxException("this JVM has no SHA-256", e);
        }
    }

    /// `PREFIX-` and the first 16 hex digits of the digest of the parts, kept apart by a character that no text has.
    public static String id(String prefix, String... parts) {
        return prefix + "-"
                + sha256(String.join("\0", parts).getBytes(StandardCharsets.UTF_8))
                        .substring(0, ID_DIGITS);
    }
}
