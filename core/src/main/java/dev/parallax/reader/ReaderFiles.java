package dev.parallax.reader;

import dev.parallax.model.Digests;
import dev.parallax.model.ParallaxException;
import dev.parallax.reader.encoder.SentenceNetwork;
import dev.parallax.reader.encoder.Vocabulary;
import dev.parallax.reader.heads.Decoder;
import dev.parallax.reader.heads.HeadFile;
import dev.parallax.reader.lemmas.LemmaFile;
import dev.parallax.reader.lemmas.Lemmas;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The files of a reader, each held to the digest that goes with it: another version of one would read otherwise
/// without a
/// word.
public final class ReaderFiles {
    private static final String NETWORK = "english.reader.onnx";
    private static final String HEADS = "english.reader.heads";
    private static final String VOCABULARY = "english.reader.vocabulary";
    private static final String LEMMAS = "english.reader.lemmas";
    private static final String DIGESTS = "english.reader.sha256";

    private final Function<String, byte[]> files;

    /// @param files a file's bytes by its name
    ReaderFiles(Function<String, byte[]> files) {
        this.files = files;
    }

    /// The reader that ships.
    public static ReaderFiles shipped() {
        return new ReaderFiles(ReaderFiles::resource);
    }

    /// SHA-256 over the digests of all files.
    public String digest() {
        return Digests.sha256(files.apply(DIGESTS));
    }

    public Vocabulary vocabulary() {
        return Vocabulary.of(text(VOCABULARY));
    }

    Lemmas lemmas() {
        return LemmaFile.read(text(LEMMAS));
    }

    Decoder decoder() {
        return new Decoder(HeadFile.of(text(HEADS)));
    }

    /// @throws ParallaxException when a file is not the one whose digest is there, or they do not fit each other
    SentenceNetwork network(Decoder decoder) {
        return SentenceNetwork.open(checked(NETWORK), vocabulary(), decoder.columns());
    }

    private String text(String name) {
        return new String(checked(name), StandardCharsets.UTF_8);
    }

    private byte[] checked(String name) {
        byte[] file = files.apply(name);
        String digest = Digests.sha256(file);
        String wanted = digests().get(name);
        if (!digest.equals(wanted))
            throw new ParallaxException("the reader's " + name + " is not the one that belongs to this program: its "
                    + "digest is " + digest + ", not " + wanted);
        return file;
    }

    /// By file name; each line is a digest, blanks, a name, as `sha256sum` writes it.
    private Map<String, String> digests() {
        return new String(files.apply(DIGESTS), StandardCharsets.UTF_8)
                .lines()
                .map(line -> line.split(" +", 2))
                .collect(Collectors.toMap(line -> line[1], line -> line[0]));
    }

    private static byte[] resource(String name) {
        try (InputStream in = ReaderFiles.class.getResourceAsStream(name)) {
            if (in == null) throw new ParallaxException("the program has lost a file of its reader: " + name);
            return in.readAllBytes();
        } catch (IOException e) {
            throw new ParallaxException("cannot read a file of the reader: " + name, e);
        }
    }
}
