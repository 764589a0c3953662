package dev.parallax.reader;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.lexicon.AbbreviationTable;
import dev.parallax.lexicon.Lexicon;
import dev.parallax.model.Span;
import dev.parallax.model.mention.Sentence;
import dev.parallax.model.mention.Token;
import dev.parallax.text.SentenceSplitter;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class EnglishReaderTest {
    private static final Lexicon LEXICON = Lexicon.shipped();
    private static final EnglishReader READER = EnglishReader.open(LEXICON);
    private static final SentenceSplitter SENTENCES = new SentenceSplitter(AbbreviationTable.of(LEXICON));

    @Test
    void aClauseHasSubjectAndObject() {
        assertThat(grammarOf("The mayor opened the new bridge."))
                .containsExactly(
                        "The/DET <det mayor",
                        "mayor/NOUN <nsubj opened",
                        "opened/VERB <root",
                        "the/DET <det bridge",
                        "new/ADJ <amod bridge",
                        "bridge/NOUN <obj opened",
                        "./PUNCT <punct opened");
    }

    @Test
    void aPassiveClauseSaysSo() {
        assertThat(grammarOf("Two miners were rescued by volunteers."))
                .contains(
                        "miners/NOUN <nsubj:pass rescued",
                        "were/AUX <aux:pass rescued",
                        "volunteers/NOUN <obl rescued");
    }

    @Test
    void wordsHaveTheirDictionaryForms() {
        assertThat(lemmasOf("The cities were flooded and three bridges fell."))
                .containsExactly("the", "city", "be", "flood", "and", "three", "bridge", "fall", ".");
    }

    @Test
    void regularFormsLeadToAKnownWord() {
        assertThat(lemmasOf("Masked men raided and looted homes, stabbed guards and were exploding shells."))
                .contains("raid", "loot", "stab", "guard", "explode", "shell");
    }

    @Test
    void irregularFormsAreInATable() {
        assertThat(lemmasOf("Two gunmen fled after they overthrew him and slew a guard."))
                .contains("gunman", "flee", "overthrow", "slay");
    }

    @Test
    void aSentenceWithoutWordsHasNone() {
        assertThat(read("   ").getFirst().tokens()).isEmpty();
    }

    @Test
    void aSentenceIsReadAlone() {
        String text = "Rain fell in Ptuj. The river rose.";
        List<Span> spans = SENTENCES.split(text, new Span(0, text.length()));
        assertThat(READER.read(text, spans).get(1))
                .isEqualTo(READER.read(text, spans.subList(1, 2)).getFirst());
    }

    @Property(tries = 300)
    void anyTextGivesTreesOfItsWords(@ForAll("texts") String text) {
        for (Sentence sentence : READER.read(text, SENTENCES.split(text, new Span(0, text.length())))) {
            assertWordsAreOrdered(sentence);
            assertIsTree(sentence.tokens());
        }
    }

    @Test
    void aLongLineWithoutPointsIsReadInTime() {
        String text = "x,y-z (' ".repeat(12_000);
        for (Sentence sentence : READER.read(text, SENTENCES.split(text, new Span(0, text.length()))))
            assertIsTree(sentence.tokens());
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> words = Arbitraries.of(
                "the",
                "said",
                "Mr.",
                "U.S.",
                "don't",
                "1,000",
                "of",
                "killed",
                ",",
                "(",
                "”",
                "that",
                "who",
                "\0",
                "\uD800",
                "\u200F",
                "‘",
                "and",
                "was",
                "Ptuj",
                "--",
                "\n",
                ".",
                "!",
                "مدينة",
                "東京",
                "x".repeat(300));
        Arbitrary<String> any = Arbitraries.strings().ofMaxLength(12);
        return Arbitraries.oneOf(words, words, words, any).list().ofMaxSize(60).map(parts -> String.join(" ", parts));
    }

    private static void assertWordsAreOrdered(Sentence sentence) {
        int end = sentence.span().start();
        for (Token token : sentence.tokens()) {
            assertThat(token.span().start()).isGreaterThanOrEqualTo(end);
            assertThat(token.span().length()).isPositive();
            end = token.span().end();
        }
        assertThat(end).isLessThanOrEqualTo(sentence.span().end());
    }

    /// One root, every word reaches it, no arc crosses another.
    private static void assertIsTree(List<Token> tokens) {
        if (tokens.isEmpty()) return;
        assertThat(tokens.stream().filter(token -> token.head() == 0)).hasSize(1);
        assertThat(tokens.stream().filter(token -> token.deprel().equals("root")))
                .hasSize(1);
        List<int[]> open = new ArrayList<>();
        for (int word = 1; word <= tokens.size(); word++) {
            int steps = 0;
            for (int above = word; above != 0; above = tokens.get(above - 1).head())
                assertThat(steps++).isLessThanOrEqualTo(tokens.size());
            int head = tokens.get(word - 1).head();
            if (head == 0) continue;
            int[] arc = {Math.min(word, head), Math.max(word, head)};
            for (int[] other : tokens.size() > 80 ? List.<int[]>of() : open)
                assertThat(arc[0] < other[0] && other[0] < arc[1] && arc[1] < other[1]
                                || other[0] < arc[0] && arc[0] < other[1] && other[1] < arc[1])
                        .isFalse();
            open.add(arc);
        }
    }

    private static List<Sentence> read(String text) {
        return READER.read(text, List.of(new Span(0, text.length())));
    }

    private static List<String> lemmasOf(String text) {
        return read(text).getFirst().tokens().stream().map(Token::lemma).toList();
    }

    /// `form/TAG <relation head` per word.
    private static List<String> grammarOf(String text) {
        Sentence sentence = read(text).getFirst();
        return sentence.tokens().stream()
                .map(token -> token.span().in(text) + "/" + token.upos() + " <" + token.deprel()
                        + (token.head() == 0
                                ? ""
                                : " " + sentence.token(token.head()).span().in(text)))
                .toList();
    }
}
