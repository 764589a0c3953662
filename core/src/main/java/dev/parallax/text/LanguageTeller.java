package dev.parallax.text;

import dev.parallax.model.ParallaxException;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;

/// Tells the language of a text from its first few hundred characters (OpenNLP's model of 183 languages). All tellers
/// share one model, read when the first text comes.
public final class LanguageTeller {
    public static final String UNKNOWN = "und";
    private static final int LOOKED_AT = 400;
    private static final int SHORTEST = 20;

    /// The model tells kin apart that a page names by one code.
    private static final Map<String, String> ONE_CODE = Map.of(
            "cmn", "zh", "arz", "ar", "pes", "fa", "ekk", "et", "lvs", "lv", "plt", "mg", "zlm", "ms", "nob", "nb");

    private static final Map<String, String> TWO_LETTERS = twoLetters();

    private static final class Model {
        private static final LanguageDetectorME DETECTOR = load();

        private static LanguageDetectorME load() {
            try (InputStream in = LanguageTeller.class.getResourceAsStream("/langdetect-183.bin")) {
                if (in == null) throw new ParallaxException("the program has lost its language model");
                return new LanguageDetectorME(new LanguageDetectorModel(in));
            } catch (IOException e) {
                throw new ParallaxException("cannot read the language model", e);
            }
        }
    }

    /// ISO 639-1 code (639-3 where there is no shorter one); `und` for a text too short to tell.
    public String tell(String text) {
        String start = text.substring(0, Math.min(text.length(), LOOKED_AT)).strip();
        if (start.length() < SHORTEST) return UNKNOWN;
        Language best = Model.DETECTOR.predictLanguage(start);
        return ONE_CODE.getOrDefault(best.getLang(), shortest(best.getLang()));
    }

    private static String shortest(String code) {
        return TWO_LETTERS.getOrDefault(code, code);
    }

    private static Map<String, String> twoLetters() {
        Map<String, String> codes = new HashMap<>();
        for (String two : Locale.getISOLanguages())
            codes.putIfAbsent(Locale.of(two).getISO3Language(), two);
        return Map.copyOf(codes);
    }
}
