package dev.parallax.reader.grammar;

import dev.parallax.model.Digests;
import dev.parallax.model.ParallaxException;
import dev.parallax.model.Span;
import dev.parallax.model.mention.Token;
import dev.parallax.model.mention.Upos;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;

/// The three models of grammar as one file: tagger, parser, lemmas.
public record Grammar(LinearModel tagger, LinearModel parser, Lemmas lemmas) {
    private static final int MARK = 0x5058_4752;
    private static final int VERSION = 1;
    private static final String FILE = "english.grammar.gz";
    private static final String DIGEST = "english.grammar.sha256";

    /// The model that ships.
    ///
    /// @throws ParallaxException when the file is not the one whose digest ships beside it
    public static Grammar shipped() {
        byte[] file = resource(FILE);
        String digest = Digests.sha256(file);
        if (!digest.equals(shippedDigest()))
            throw new ParallaxException("the grammar model is not the one that belongs to this program: its digest is "
                    + digest + ", not " + shippedDigest());
        return read(file);
    }

    /// SHA-256 of the model file that ships.
    public static String shippedDigest() {
        return new String(resource(DIGEST), java.nio.charset.StandardCharsets.UTF_8).strip();
    }

    /// The words at `spans` of `text`, one sentence, with their grammar: a tree with one root and no crossing arcs,
    /// whatever the words are.
    public List<Token> tokens(String text, List<Span> spans) {
        List<Word> words = spans.stream().map(span -> Word.of(span.in(text))).toList();
        List<Upos> tags = new Tagger(tagger).tag(words);
        ParseState parse = new Parser(parser).parse(words, tags);
        List<Token> tokens = new ArrayList<>(words.size());
        for (int i = 0; i < words.size(); i++) {
            String lemma = lemmas.of(words.get(i).form(), tags.get(i));
            tokens.add(new Token(spans.get(i), lemma, tags.get(i), parse.head(i + 1), parse.label(i + 1)));
        }
        return tokens;
    }

    private static byte[] resource(String name) {
        try (InputStream in = Grammar.class.getResourceAsStream("/dev/parallax/reader/" + name)) {
            if (in == null) throw new ParallaxException("the program has lost its grammar model (" + name + ")");
            return in.readAllBytes();
        } catch (IOException e) {
            throw new ParallaxException("cannot read the grammar model", e);
        }
    }

    /// The model in these bytes, gzipped.
    public static Grammar read(byte[] file) {
        try (InputStream unzipped = new GZIPInputStream(new ByteArrayInputStream(file), 1 << 16);
                DataInputStream in = new DataInputStream(new java.io.BufferedInputStream(unzipped, 1 << 16))) {
            if (in.readInt() != MARK || in.readInt() != VERSION)
                throw new ParallaxException("this is no grammar model of version " + VERSION);
            LinearModel tagger = LinearModel.read(in);
            LinearModel parser = LinearModel.read(in);
            return new Grammar(tagger, parser, new Lemmas(readMap(in), readMap(in)));
        } catch (IOException e) {
            throw new ParallaxException("the grammar model is spoilt", e);
        }
    }

    /// Writes the model, not yet gzipped.
    public void write(DataOutputStream out) throws IOException {
        out.writeInt(MARK);
        out.writeInt(VERSION);
        tagger.write(out);
        parser.write(out);
        write(lemmas.known(), out);
        write(lemmas.endings(), out);
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
