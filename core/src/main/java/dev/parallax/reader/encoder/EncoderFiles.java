package dev.parallax.reader.encoder;

import dev.parallax.model.Digests;
import dev.parallax.model.ParallaxException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;

/// The files of the encoder that ships (all-MiniLM-L6-v2, 8 bits a weight), held to the digests that ship with the
/// program: another version of them would give other vectors without a word.
public record EncoderFiles(String model, String vocabulary) {
    public static final EncoderFiles SHIPPED =
            new EncoderFiles("all-minilm-l6-v2-q.onnx", "all-minilm-l6-v2-q-tokenizer.json");
    private static final String DIGESTS = "dev/parallax/reader/encoder.sha256";

    /// The network, as ONNX.
    ///
    /// @throws ParallaxException when the file is not the one whose digest ships
    public byte[] network() {
        return checked(model);
    }

    public Vocabulary readVocabulary() {
        return Vocabulary.of(checked(vocabulary));
    }

    /// SHA-256 over what the digests of both files say, as shipped.
    public static String digest() {
        return Digests.sha256(resource(DIGESTS));
    }

    private static byte[] checked(String name) {
        byte[] file = resource(name);
        String digest = Digests.sha256(file);
        String shipped = shipped().get(name);
        if (!digest.equals(shipped))
            throw new ParallaxException("the encoder's " + name + " is not the one that belongs to this program: its "
                    + "digest is " + digest + ", not " + shipped);
        return file;
    }

    /// By file name; each line is a digest, blanks, a name, as `sha256sum` writes it.
    private static Map<String, String> shipped() {
        return new String(resource(DIGESTS), StandardCharsets.UTF_8)
                .lines()
                .map(line -> line.split(" +", 2))
                .collect(Collectors.toMap(line -> line[1], line -> line[0]));
    }

    private static byte[] resource(String name) {
        try (InputStream in = EncoderFiles.class.getResourceAsStream("/" + name)) {
            if (in == null) throw new ParallaxException("the program has lost a file of its encoder: " + name);
            return in.readAllBytes();
        } catch (IOException e) {
            throw new ParallaxException("cannot read a file of the encoder: " + name, e);
        }
    }
}
