package dev.parallax.training;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.model.mention.Upos;
import dev.parallax.reader.lemmas.LemmaFile;
import dev.parallax.reader.lemmas.Lemmas;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Set;
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
    void dictionaryFormsComeFromEndingsAndExceptions() throws IOException {
        Lemmas lemmas = new LemmaTraining().train(Set.of("flood")::contains, sentences());
        assertThat(lemmas.of("Floods", Upos.NOUN, Set.of("flood")::contains)).isEqualTo("flood");
        assertThat(lemmas.of("were", Upos.AUX, word -> false)).isEqualTo("be");
        assertThat(LemmaFile.read(LemmaFile.write(lemmas))).isEqualTo(lemmas);
    }

    @Test
    void everySixthStatementIsReported() throws IOException {
        List<TreeSentence> six = Collections.nCopies(6, sentences().getFirst());
        List<TreeSentence> reported = Reporting.shipped().of(six);
        assertThat(reported.getFirst().labels()).contains("parataxis");
        assertThat(reported.subList(1, 6)).isEqualTo(six.subList(1, 6));
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
}
