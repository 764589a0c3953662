import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.decode.NLPDecoder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Writes the names that NLP4J finds: `Nlp4jNames LIST OUT`, a text file a line of LIST; one line of OUT a name, with file,
/// start and end in UTF-16 units, and type. Blank lines part the text, since its splitter reads over them.
public final class Nlp4jNames {
    private static final String LEXICA = "edu/emory/mathcs/nlp/lexica/en-";
    private static final String SETTINGS = "<configuration><lexica>"
            + field("ambiguity_classes", "word_form_simplified_lowercase", "ambiguity-classes-simplified-lowercase")
            + field("word_clusters", "word_form_simplified_lowercase", "brown-clusters-simplified-lowercase")
            + field("word_embeddings", "word_form_undigitalized", "word-embeddings-undigitalized")
            + field("named_entity_gazetteers", "word_form_simplified", "named-entity-gazetteers-simplified")
            + "</lexica><models><pos>edu/emory/mathcs/nlp/models/en-pos.xz</pos>"
            + "<ner>edu/emory/mathcs/nlp/models/en-ner.xz</ner></models></configuration>";

    private Nlp4jNames() {}

    private static String field(String name, String of, String file) {
        return "<" + name + " field=\"" + of + "\">" + LEXICA + file + ".xz</" + name + ">";
    }

    public static void main(String[] args) throws IOException {
        NLPDecoder decoder = new NLPDecoder(new ByteArrayInputStream(SETTINGS.getBytes()));
        try (PrintWriter out = new PrintWriter(args[1])) {
            for (String file : Files.readAllLines(Path.of(args[0]))) names(decoder, file, out);
        }
    }

    private static void names(NLPDecoder decoder, String file, PrintWriter out) throws IOException {
        String text = Files.readString(Path.of(file));
        int start = 0;
        for (String line : text.split("(?<=\n)")) {
            if (!line.isBlank())
                for (NLPNode[] sentence : decoder.decodeDocument(line)) names(sentence, file, start, line, out);
            start += line.length();
        }
    }

    private static void names(NLPNode[] sentence, String file, int line, String text, PrintWriter out) {
        for (int i = 1; i < sentence.length; i++) {
            String tag = sentence[i].getNamedEntityTag();
            if (tag == null || !tag.startsWith("B-") && !tag.startsWith("U-")) continue;
            int end = i;
            while (tag.startsWith("B-") && end + 1 < sentence.length && goesOn(sentence[end + 1])) end++;
            out.println(file + "\t" + (line + sentence[i].getStartOffset()) + "\t"
                    + (line + sentence[end].getEndOffset()) + "\t" + tag.substring(2));
        }
    }

    private static boolean goesOn(NLPNode node) {
        String tag = node.getNamedEntityTag();
        return tag != null && (tag.startsWith("I-") || tag.startsWith("L-"));
    }
}
