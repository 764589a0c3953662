package dev.parallax.pages;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalLong;

/// Bytes into characters: by byte-order mark, by what is declared, as UTF-8 when they are, else by their statistics.
/// A declaration that lies is found out and passed over.
final class Decoder {
    /// A page in its declared charset has few malformed sequences: one slip in a hundred, where it has any.
    private static final double FEW = 0.01;

    /// Whole sequences of UTF-8 do not come about by chance: where most are whole, it is UTF-8 with wounds.
    private static final double WOUNDED = 0.3;

    private static final int DETECTED_FROM = 1 << 16;

    private Decoder() {}

    record Decoded(String charset, String text) {
        /// Where the first U+FFFD stands, when more than `share` of the characters are such.
        OptionalLong firstMalformed(double share) {
            return share(text) > share ? OptionalLong.of(text.indexOf('\ufffd')) : OptionalLong.empty();
        }
    }

    static Decoded decode(byte[] bytes, Optional<String> sent, boolean html) {
        Optional<Boms.Bom> bom = Boms.of(bytes);
        if (bom.isPresent())
            return by(Charset.forName(bom.get().charset()), bytes, bom.get().length());
        Optional<Charset> declared =
                sent.flatMap(Labels::find).or(() -> html ? Declared.in(bytes).flatMap(Labels::find) : Optional.empty());
        Optional<String> utf8 = Control.isUtf16(bytes) ? Optional.empty() : Utf8.strict(bytes, 0);
        if (utf8.isPresent()
                && (declared.isEmpty() || declared.get().equals(StandardCharsets.UTF_8) || !isAscii(bytes)))
            return new Decoded("UTF-8", utf8.get());
        return declared.map(charset -> by(charset, bytes, 0))
                .filter(decoded -> malformedOfForeign(decoded, bytes) <= most(decoded.charset))
                .orElseGet(() -> detected(bytes, html));
    }

    private static Decoded detected(byte[] bytes, boolean html) {
        Decoded utf8 = by(StandardCharsets.UTF_8, bytes, 0);
        if (!Control.isUtf16(bytes) && malformedOfForeign(utf8, bytes) <= WOUNDED) return utf8;
        CharsetDetector detector = new CharsetDetector();
        detector.enableInputFilter(html);
        detector.setText(telling(bytes));
        for (CharsetMatch match : detector.detectAll()) {
            Optional<Charset> charset = Labels.find(match.getName());
            if (charset.isEmpty()) continue;
            Decoded decoded = by(charset.get(), bytes, 0);
            if (malformedOfForeign(decoded, bytes) <= FEW) return decoded;
        }
        return by(Charset.forName("windows-1252"), bytes, 0);
    }

    private static double most(String charset) {
        return charset.equals("UTF-8") ? WOUNDED : FEW;
    }

    /// The stretch from the first byte that ASCII lacks: what comes before tells nothing.
    private static byte[] telling(byte[] bytes) {
        int from = 0;
        while (from < bytes.length && bytes[from] >= 0) from++;
        from = Math.max(0, Math.min(from, bytes.length - DETECTED_FROM / 2) - 256);
        return Arrays.copyOfRange(bytes, from, Math.min(bytes.length, from + DETECTED_FROM));
    }

    private static Decoded by(Charset charset, byte[] bytes, int from) {
        if (charset.equals(StandardCharsets.UTF_8))
            return new Decoded("UTF-8", Utf8.strict(bytes, from).orElseGet(() -> Utf8.lenient(bytes, from)));
        return new Decoded(charset.name(), Replacing.decode(charset, bytes, from));
    }

    private static boolean isAscii(byte[] bytes) {
        for (byte one : bytes) {
            if (one < 0) return false;
        }
        return true;
    }

    private static double share(String text) {
        return text.isEmpty()
                ? 0
                : (double) text.chars().filter(c -> c == '\ufffd').count() / text.length();
    }

    /// Malformed sequences among the characters that ASCII lacks; a single one is forgiven, and so are surrogates
    /// encoded as UTF-8.
    private static double malformedOfForeign(Decoded decoded, byte[] bytes) {
        int foreign = 0;
        int malformed = decoded.charset.equals("UTF-8") ? -3 * Utf8.surrogates(bytes) : 0;
        for (int i = 0; i < decoded.text.length(); i++) {
            char one = decoded.text.charAt(i);
            if (one < 0x80) continue;
            foreign++;
            if (one == '\ufffd' || one < 0xa0) malformed++;
        }
        return malformed <= 1 ? 0 : (double) malformed / foreign;
    }
}
