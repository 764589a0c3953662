package dev.parallax.reader;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.lexicon.Lexicon;
import dev.parallax.model.Span;
import dev.parallax.model.mention.Sentence;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/// What a sentence gives hangs on nothing but the sentence: 500 invented ones, alone and in all kinds of company.
class SameAnswerTest {
    private static final EnglishReader READER = EnglishReader.open(Lexicon.shipped());
    private static final int SENTENCES = 500;
    private static final List<String> WHO = List.of(
            "The mayor of Ptuj", "Maria Sarv", "Two ministers", "A spokesperson for the ferry company", "Nobody");
    private static final List<String> DID =
            List.of("said on Friday that", "denied that", "hopes", "told the Viljandi Courier", "wrote that");
    private static final List<String> WHAT = List.of(
            "the bridge would open in May.",
            "at least 12 miners had been rescued by volunteers from Tallinn.",
            "talks with Estonia's government, which began in 2019, were over.",
            "“we shall not leave”!",
            "no.");

    @AfterAll
    static void close() {
        READER.close();
    }

    @Test
    void aSentenceReadsTheSameAloneAndInCompanyOfAnySizeAndOrder() {
        List<String> sentences = sentences();
        List<String> alone =
                sentences.stream().flatMap(one -> together(List.of(one))).toList();
        for (int size : List.of(4, 16, SENTENCES))
            assertThat(inGroups(sentences, size)).isEqualTo(alone);
    }

    @Test
    void orderAndThreadsChangeNothing() {
        List<String> sentences = sentences();
        List<String> turned = new ArrayList<>(sentences);
        Collections.reverse(turned);
        List<String> read = new ArrayList<>(
                turned.parallelStream().flatMap(one -> together(List.of(one))).toList());
        Collections.reverse(read);
        assertThat(read).isEqualTo(inGroups(sentences, 1));
    }

    private static List<String> sentences() {
        Random random = new Random(7);
        return random.ints(SENTENCES, 0, 1 << 20)
                .mapToObj(n -> WHO.get(n % 5) + " " + DID.get(n / 5 % 5) + " " + WHAT.get(n / 25 % 5))
                .toList();
    }

    private static List<String> inGroups(List<String> sentences, int size) {
        List<String> read = new ArrayList<>();
        for (int from = 0; from < sentences.size(); from += size)
            together(sentences.subList(from, Math.min(sentences.size(), from + size)))
                    .forEach(read::add);
        return read;
    }

    /// All that is read of each sentence but where it stands, its vector to the last bit.
    private static Stream<String> together(List<String> sentences) {
        String text = String.join("\n", sentences);
        List<Span> spans = new ArrayList<>();
        int at = 0;
        for (String sentence : sentences) {
            spans.add(new Span(at, at + sentence.length()));
            at += sentence.length() + 1;
        }
        return READER.read(text, spans).stream().map(sentence -> line(text, sentence));
    }

    private static String line(String text, Sentence sentence) {
        StringBuilder line = new StringBuilder(sentence.span().in(text));
        sentence.tokens()
                .forEach(token -> line.append(' ')
                        .append(token.upos())
                        .append(token.head())
                        .append(token.deprel()));
        sentence.marks()
                .names()
                .forEach(name ->
                        line.append(' ').append(name.kind()).append(name.span().in(text)));
        sentence.marks().contents().forEach(span -> line.append(" said:").append(span.in(text)));
        return line.append(' ')
                .append(sentence.vector().orElseThrow().hashCode())
                .toString();
    }
}
