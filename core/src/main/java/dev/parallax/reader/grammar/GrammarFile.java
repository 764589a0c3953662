package dev.parallax.reader.grammar;

import dev.parallax.model.Digests;
import dev.parallax.model.ParallaxException;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;

/// What was learnt of grammar, as one file: classes of words, tagger, parser, lemmas.
public record GrammarFile(WordClasses classes, LinearModel tagger, LinearModel parser, Lemmas lemmas) {
    private static final int MARK = 0x5058_4752;
    private static final int VERSION = 3;
    private static final String FILE = "english.grammar.gz";
    private static final String DIGEST = "english.grammar.sha256";

    /// The model that ships.
    ///
    /// @throws ParallaxException when the file is not the one whose digest ships beside it
    public static GrammarFile shipped() {
        byte[] file = resource(FILE);
        String digest = Digests.sha256(file);
        if (!digest.equals(shippedDigest()))
            throw new ParallaxException("the grammar model is not the one that belongs to this program: its digest is "
                    + digest + ", not " + shippedDigest());
        return read(file);
    }

    /// SHA-256 of the model file that ships.
    public static String shippedDigest() {
        return new String(resource(DIGEST), StandardCharsets.UTF_8).strip();
    }

    private static byte[] resource(String name) {
        try (InputStream in = GrammarFile.class.getResourceAsStream("/dev/parallax/reader/" + name)) {
            if (in == null) throw new ParallaxException("the program has lost its grammar model (" + name + ")");
            return in.readAllBytes();
        } catch (IOException e) {
            throw new ParallaxException("cannot read the grammar model", e);
        }
    }

    /// The model in these bytes, gzipped.
    public static GrammarFile read(byte[] file) {
        try (InputStream unzipped = new GZIPInputStream(new ByteArrayInputStream(file), 1 << 16);
                DataInputStream in = new DataInputStream(new BufferedInputStream(unzipped, 1 << 16))) {
            if (in.readInt() != MARK || in.readInt() != VERSION)
                throw new ParallaxException("this is no grammar model of version " + VERSION);
            WordClasses classes = readClasses(in);
            LinearModel tagger = LinearModel.read(in);
            LinearModel parser = LinearModel.read(in);
            return new GrammarFile(classes, tagger, parser, new Lemmas(readMap(in), readMap(in)));
        } catch (IOException e) {
            throw new ParallaxException("the grammar model is spoilt", e);
        }
    }

    /// Writes the model, not yet gzipped.
    public void write(DataOutputStream out) throws IOException {
        out.writeInt(MARK);
        out.writeInt(VERSION);
        writeClasses(out);
        tagger.write(out);
        parser.write(out);
        write(lemmas.known(), out);
        write(lemmas.endings(), out);
    }

    private void writeClasses(DataOutputStream out) throws IOException {
        SortedMap<String, Integer> packed = classes.packed();
        out.writeInt(packed.size());
        for (Map.Entry<String, Integer> entry : packed.entrySet()) {
            out.writeUTF(entry.getKey());
            out.writeInt(entry.getValue());
        }
    }

    private static WordClasses readClasses(DataInputStream in) throws IOException {
        Map<String, Integer> packed = new HashMap<>();
        for (int left = in.readInt(); left > 0; left--) packed.put(in.readUTF(), in.readInt());
        return new WordClasses(packed);
    }

    private static void write(Map<String, String> map, DataOutputStream out) throws IOException {
        out.writeInt(map.size());
        for (Map.Entry<String, String> entry : new TreeMap<>(map).entrySet()) {
            out.writeUTF(entry.getKey());
            out.writeUTF(entry.getValue());
        }
    }

    private static Map<String, String> readMap(DataInputStream in) throws IOException {
        Map<String, String> map = new HashMap<>();
        for (int left = in.readInt(); left > 0; left--) map.put(in.readUTF(), in.readUTF());
        return map;
    }
}
