package dev.parallax.engine;

import dev.parallax.lexicon.Lexicon;
import dev.parallax.model.ParallaxException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;

/// Reads which version this is.
final class Versions {
    private static final String FILE = "version.properties";
    private static final int DIGITS = 8;

    private Versions() {}

    /// @param model digest of the model files
    static Version of(Lexicon lexicon, String model) {
        return new Version(program(), shortened(lexicon.digest()), shortened(model));
    }

    private static String program() {
        try (InputStream in = Versions.class.getResourceAsStream(FILE)) {
            if (in == null) throw new ParallaxException("the program has lost its " + FILE);
            Properties properties = new Properties();
            properties.load(in);
            return properties.getProperty("version", "");
        } catch (IOException e) {
            throw new ParallaxException("cannot read " + FILE, e);
        }
    }

    private static String shortened(String digest) {
        return digest.substring(0, Math.min(DIGITS, digest.length()));
    }
}
