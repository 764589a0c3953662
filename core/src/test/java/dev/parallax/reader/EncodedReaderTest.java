package dev.parallax.reader;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.lexicon.Lexicon;
import dev.parallax.model.Embedding;
import dev.parallax.model.Span;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class EncodedReaderTest {
    private static final EnglishReader READER = EnglishReader.open(Lexicon.shipped());
    private static final String NEWS = "The mayor of Ptuj opened a new bridge on Monday.";

    @AfterAll
    static void close() {
        READER.close();
    }

    @Test
    void likeSentencesLieCloserThanOthers() {
        double like = vector(NEWS).cosine(vector("A new bridge was opened in Ptuj by the town's mayor."));
        double unlike = vector(NEWS).cosine(vector("Shares of the mining company fell sharply."));
        assertThat(like).isGreaterThan(0.8);
        assertThat(unlike).isLessThan(0.3);
    }

    @Test
    void eachSentenceHasTheVectorOfItsWords() {
        String text = "Rain fell. " + NEWS;
        Optional<Embedding> second = READER.read(text, List.of(new Span(0, 10), new Span(11, text.length())))
                .get(1)
                .vector();
        assertThat(second).contains(vector(NEWS));
    }

    @Test
    void theSameTextHasTheSameVectorOnAnyThread() {
        Embedding alone = vector(NEWS);
        assertThat(IntStream.range(0, 16).parallel().mapToObj(i -> vector(NEWS)))
                .allMatch(alone::equals);
    }

    @Test
    void aTextWithoutWordsHasNoVector() {
        assertThat(READER.vector(" \0 ")).isEmpty();
    }

    @Test
    void aTextOfAnyLengthHasOne() {
        assertThat(READER.vector("x".repeat(100_000))).isPresent();
    }

    private static Embedding vector(String text) {
        return READER.vector(text).orElseThrow();
    }
}
