package dev.parallax.training;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.model.Digests;
import dev.parallax.model.Span;
import dev.parallax.model.mention.Token;
import dev.parallax.reader.grammar.Grammar;
import dev.parallax.reader.grammar.GrammarFile;
import dev.parallax.reader.grammar.WordClasses;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TreebankTest {
    private static final String TREES = """
            # text = The mayor didn't sleep.
            1	The	the	DET	DT	_	2	det	_	_
            2	mayor	mayor	NOUN	NN	_	5	nsubj	_	Entity=(1-person-new)
            3-4	didn't	_	_	_	_	_	_	_	_
            3	did	do	AUX	VBD	_	5	aux	_	_
            4	n't	not	PART	RB	_	5	advmod	_	_
            5	sleep	sleep	VERB	VB	_	0	root	_	SpaceAfter=No
            6	.	.	PUNCT	.	_	5	punct	_	_

            1	Floods	flood	NOUN	NNS	_	4	nsubj:pass	_	_
            2	were	be	AUX	VBD	_	4	aux:pass	_	_
            3	not	not	PART	RB	_	4	advmod:other	_	_
            4	seen	see	VERB	VBN	_	0	root	_	_
            4.1	empty	_	_	_	_	_	_	_	_
            5	.	.	PUNCT	.	_	4	punct	_	_

            """;

    @TempDir
    private Path folder;

    @Test
    void joinedAndEmptyWordsArePassedOver() throws IOException {
        TreeSentence first = sentences().getFirst();
        assertThat(first.forms()).containsExactly("The", "mayor", "did", "n't", "sleep", ".");
        assertThat(first.heads()).containsExactly(2, 5, 5, 5, 0, 5);
        assertThat(first.entities()).contains("(1-person-new)");
    }

    @Test
    void onlySubtypesThatAreAskedForAreKept() throws IOException {
        assertThat(sentences().getLast().labels()).containsExactly("nsubj:pass", "aux:pass", "advmod", "root", "punct");
    }

    @Test
    void anArcThatCrossesIsLifted() {
        assertThat(Projective.of(tree(2, 0, 2, 1)).heads()).containsExactly(2, 0, 2, 2);
        assertThat(Projective.of(tree(2, 0, 2)).heads()).containsExactly(2, 0, 2);
    }

    @Test
    void aGrammarFindsRootsAndLemmasAfterOneSmallTreebank() throws IOException {
        List<TreeSentence> often = Collections.nCopies(8, sentences()).stream()
                .flatMap(List::stream)
                .toList();
        GrammarFile file = GrammarTrainer.train(new WordClasses(Map.of()), often, Reporting.none());
        assertThat(relations(file, "Floods were not seen ."))
                .startsWith("nsubj:pass")
                .endsWith("root", "punct");
        assertThat(lemmas(file, "Floods were not seen .")).containsExactly("flood", "be", "not", "see", ".");
    }

    @Test
    void theSameTreebankGivesTheSameBytes() throws IOException {
        assertThat(digest()).isEqualTo(digest());
    }

    private String digest() throws IOException {
        return Digests.sha256(GrammarTrainer.bytes(
                GrammarTrainer.train(new WordClasses(Map.of()), sentences(), Reporting.shipped())));
    }

    private List<TreeSentence> sentences() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write(TREES.getBytes(StandardCharsets.UTF_8));
        }
        Path file = folder.resolve("trees.conllu.gz");
        Files.write(file, bytes.toByteArray());
        return Conllu.read(List.of(file));
    }

    private static TreeSentence tree(Integer... heads) {
        return new TreeSentence(List.of(), List.of(), List.of(), List.of(), List.of(heads), List.of(), List.of());
    }

    private static List<String> relations(GrammarFile file, String text) {
        return tokens(file, text).stream().map(Token::deprel).toList();
    }

    private static List<String> lemmas(GrammarFile file, String text) {
        return tokens(file, text).stream().map(Token::lemma).toList();
    }

    private static List<Token> tokens(GrammarFile file, String text) {
        List<Span> spans = new ArrayList<>();
        for (int at = 0; at < text.length(); at = spans.getLast().end() + 1) {
            int blank = text.indexOf(' ', at);
            spans.add(new Span(at, blank < 0 ? text.length() : blank));
        }
        return new Grammar(file, Map.of()).tokens(text, spans);
    }
}
