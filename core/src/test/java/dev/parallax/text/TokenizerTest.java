package dev.parallax.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.lexicon.AbbreviationTable;
import dev.parallax.lexicon.Lexicon;
import dev.parallax.model.Span;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class TokenizerTest {
    private static final Abbreviations ABBREVIATIONS = AbbreviationTable.of(Lexicon.shipped());
    private static final Tokenizer TOKENIZER = new Tokenizer(ABBREVIATIONS);
    private static final SentenceSplitter SENTENCES = new SentenceSplitter(ABBREVIATIONS);

    @Test
    void cliticsAreWordsOfTheirOwn() {
        assertThat(words("The mayor's wife didn't say she'd go; we cannot."))
                .isEqualTo("The|mayor|'s|wife|did|n't|say|she|'d|go|;|we|can|not|.");
    }

    @Test
    void figuresStayWhole() {
        assertThat(words("Some 1,200 of 3.5m homes, 24/7, at 10:30 on 01-Feb-02."))
                .isEqualTo("Some|1,200|of|3.5m|homes|,|24/7|,|at|10:30|on|01-Feb-02|.");
    }

    @Test
    void joinedWordsArePartedAtTheirHyphens() {
        assertThat(words("a three-year-old ex-minister")).isEqualTo("a|three|-|year|-|old|ex|-|minister");
    }

    @Test
    void anAbbreviationKeepsItsPoint() {
        assertThat(words("Dr. Novak of the U.S. Embassy left.")).isEqualTo("Dr.|Novak|of|the|U.S.|Embassy|left|.");
    }

    @Test
    void addressesAndRunsOfMarksStayWhole() {
        assertThat(words("See ptuj.example.org/a?b=1 or ask desk@example.org -- now!!"))
                .contains("desk@example.org|--|now|!!");
    }

    @Test
    void aTitleEndsNoSentence() {
        assertThat(sentences("Mr. Novak met Gov. Kos. Rain fell at 5 p.m. The river rose."))
                .containsExactly("Mr. Novak met Gov. Kos.", "Rain fell at 5 p.m.", "The river rose.");
    }

    @Test
    void aQuotationClosesItsSentence() {
        assertThat(sentences("“We left.” The mayor stayed.")).containsExactly("“We left.”", "The mayor stayed.");
    }

    @Property(tries = 300)
    void wordsLieInOrderAndHoldNoWhiteSpace(@ForAll String text) {
        int end = 0;
        for (Span word : TOKENIZER.words(text, new Span(0, text.length()))) {
            assertThat(word.start()).isGreaterThanOrEqualTo(end);
            assertThat(word.in(text)).isNotEmpty();
            end = word.end();
        }
        assertThat(end).isLessThanOrEqualTo(text.length());
    }

    @Test
    void longNonsenseEndsSoon() {
        for (String piece : List.of("a.b", "1-", "'", "x@", ".", "aé-", "=*", "Mr. ", "\n", ".\"", ". ")) {
            String text = piece.repeat(100_000 / piece.length());
            Assertions.assertTimeoutPreemptively(
                    Duration.ofSeconds(20),
                    () -> SENTENCES
                            .split(text, new Span(0, text.length()))
                            .forEach(span -> TOKENIZER.words(text, span)),
                    piece);
        }
    }

    private static String words(String text) {
        return TOKENIZER.words(text, new Span(0, text.length())).stream()
                .map(span -> span.in(text))
                .collect(Collectors.joining("|"));
    }

    private static List<String> sentences(String text) {
        return SENTENCES.split(text, new Span(0, text.length())).stream()
                .map(span -> span.in(text))
                .toList();
    }
}
