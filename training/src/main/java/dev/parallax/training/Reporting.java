package dev.parallax.training;

import dev.parallax.model.mention.Upos;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Lets some sentences of the treebank be reported: ", police said." at their end. In news every second sentence ends
/// like this, in the treebanks one in a thousand. It takes the place of the sentence, so the treebank does not grow.
public final class Reporting {
    private static final int EVERY = 6;
    private static final int LONGEST = 30;

    private final List<List<Piece>> clauses;

    /// One word of a clause; `head` is its number in the clause, 0 for the root of what is reported.
    private record Piece(String form, Upos tag, String detail, int head, String label) {
        /// From `form/TAG/XPOS>head:relation`.
        static Piece of(String notation) {
            int arrow = notation.lastIndexOf('>');
            int colon = notation.indexOf(':', arrow);
            String[] word = notation.substring(0, arrow).split("/", 3);
            int head = Integer.parseInt(notation.substring(arrow + 1, colon));
            return new Piece(word[0], Upos.valueOf(word[1]), word[2], head, notation.substring(colon + 1));
        }
    }

    private Reporting(List<List<Piece>> clauses) {
        this.clauses = clauses;
    }

    /// Leaves every sentence as the treebank has it.
    static Reporting none() {
        return new Reporting(List.of());
    }

    public static Reporting shipped() throws IOException {
        try (InputStream in = Reporting.class.getResourceAsStream("reporting.txt")) {
            if (in == null) throw new IOException("reporting.txt is not on the class path");
            return new Reporting(new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line ->
                            Arrays.stream(line.split(" ", -1)).map(Piece::of).toList())
                    .toList());
        }
    }

    /// The sentences, every sixth of those that can be reported with a source.
    public List<TreeSentence> of(List<TreeSentence> sentences) {
        if (clauses.isEmpty()) return sentences;
        List<TreeSentence> reported = new ArrayList<>();
        int able = 0;
        for (TreeSentence sentence : sentences) {
            boolean next = isStatement(sentence) && able++ % EVERY == 0;
            reported.add(next ? with(sentence, able / EVERY) : sentence);
        }
        return reported;
    }

    /// A whole sentence with subject and verb that ends with a point and has no source yet.
    private static boolean isStatement(TreeSentence sentence) {
        int root = sentence.heads().indexOf(0) + 1;
        return sentence.size() > 3
                && sentence.size() <= LONGEST
                && sentence.forms().getLast().equals(".")
                && sentence.heads().getLast() == root
                && (sentence.tags().get(root - 1) == Upos.VERB
                        || sentence.labels().contains("cop"))
                && sentence.labels().stream().anyMatch(label -> label.startsWith("nsubj"))
                && !sentence.labels().contains("parataxis");
    }

    private TreeSentence with(TreeSentence sentence, int number) {
        List<Piece> clause = clauses.get(number % clauses.size());
        int before = sentence.size() - 1;
        int root = sentence.heads().indexOf(0) + 1;
        List<Piece> words = new ArrayList<>();
        for (int i = 0; i < before; i++)
            words.add(new Piece(
                    sentence.forms().get(i),
                    sentence.tags().get(i),
                    sentence.details().get(i),
                    sentence.heads().get(i),
                    sentence.labels().get(i)));
        int source = clause.stream().map(Piece::head).toList().indexOf(0) + 1;
        words.add(new Piece(",", Upos.PUNCT, ",", before + 1 + source, "punct"));
        for (Piece piece : clause) {
            int head = piece.head == 0 ? root : before + 1 + piece.head;
            words.add(new Piece(piece.form, piece.tag, piece.detail, head, piece.label));
        }
        words.add(new Piece(".", Upos.PUNCT, ".", root, "punct"));
        return sentence(words);
    }

    private static TreeSentence sentence(List<Piece> words) {
        return new TreeSentence(
                words.stream().map(Piece::form).toList(),
                words.stream().map(Piece::form).toList(),
                words.stream().map(Piece::tag).toList(),
                words.stream().map(Piece::detail).toList(),
                words.stream().map(Piece::head).toList(),
                words.stream().map(Piece::label).toList(),
                words.stream().map(piece -> "").toList());
    }
}
