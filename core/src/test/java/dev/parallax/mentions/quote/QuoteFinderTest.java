package dev.parallax.mentions.quote;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.lexicon.AbbreviationTable;
import dev.parallax.lexicon.Lexicon;
import dev.parallax.model.Span;
import dev.parallax.model.mention.Quote;
import dev.parallax.model.mention.Sentence;
import dev.parallax.reader.EnglishReader;
import dev.parallax.text.SentenceSplitter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuoteFinderTest {
    private static final Lexicon LEXICON = Lexicon.shipped();
    private static final EnglishReader READER = EnglishReader.open(LEXICON);
    private static final SentenceSplitter SPLITTER = new SentenceSplitter(AbbreviationTable.of(LEXICON));
    private static final QuoteFinder QUOTES = new QuoteFinder(LEXICON);

    private static List<Quote> find(String text) {
        List<Span> spans = new ArrayList<>();
        int at = 0;
        for (String paragraph : text.split("\n", -1)) {
            if (!paragraph.isBlank()) spans.addAll(SPLITTER.split(text, new Span(at, at + paragraph.length())));
            at += paragraph.length() + 1;
        }
        List<Sentence> sentences = READER.read(text, spans);
        return QUOTES.find(text, sentences);
    }

    /// `direct: source > cue > content`.
    private static List<String> quotesIn(String text) {
        return find(text).stream()
                .map(quote -> quote.kind().code() + ": " + words(text, quote.source()) + " > "
                        + words(text, quote.cue()) + " > " + words(text, quote.content()))
                .toList();
    }

    private static String words(String text, List<Span> pieces) {
        return pieces.stream().map(piece -> piece.in(text)).collect(Collectors.joining(" + "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "“The bridge is safe,” said Ann Smith. | direct: Ann Smith > said > “The bridge is safe,”",
                "The mayor said: \"The bridge is safe.\" | direct: The mayor > said > \"The bridge is safe.\"",
                "The mayor said that the bridge was safe. | indirect: The mayor > said > that the bridge was safe",
                "The mayor promised to mend the bridge. | indirect: The mayor > promised > to mend the bridge",
                "According to the police, the bridge is closed. | indirect: the police > According to > the bridge is closed",
                "Some 40 farmers were in town, officials said on Friday. | indirect: officials > said > Some 40 farmers were in town",
                "Smith: The bridge is safe. | indirect: Smith > : > The bridge is safe",
                "The bridge is closed, according to the police. | indirect: the police > according to > The bridge is closed",
                "The mayor accused the builder of fraud. | indirect: The mayor > accused > the builder of fraud",
            })
    void eachAttributionHasContentCueAndSource(String text, String line) {
        assertThat(quotesIn(text)).containsExactly(line);
    }

    @Test
    void whatFollowsInTheParagraphBelongsToTheSameSpeaker() {
        String text = "“The bridge is safe,” said Ann Smith. “We looked at it twice.”";
        assertThat(quotesIn(text))
                .containsExactly("direct: Ann Smith > said > “The bridge is safe,” + “We looked at it twice.”");
    }

    @Test
    void aQuotationOfTwoParagraphsIsOne() {
        String text = "Ann Smith said: “The bridge is safe.\n\n“We looked at it twice.”";
        assertThat(quotesIn(text))
                .containsExactly("direct: Ann Smith > said > “The bridge is safe. + “We looked at it twice.”");
    }

    @Test
    void aClauseWithQuotedWordsIsMixed() {
        assertThat(find("The mayor said that the bridge was “safe as a house” on Monday."))
                .extracting(Quote::kind)
                .containsExactly(Quote.Kind.MIXED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"The so-called “bridge” is closed.", "The bridge is closed."})
    void whereNobodySaysAnythingNothingIsFound(String text) {
        assertThat(find(text)).isEmpty();
    }

    @Property(tries = 100)
    void spansAreInBoundsAndInOrder(@ForAll @StringLength(max = 200) String noise) {
        String text = "“Yes,” said Ann. \"" + noise + "\" he said that " + noise + " is “" + noise;
        for (Quote quote : find(text)) {
            int end = 0;
            for (Span piece : quote.content()) {
                assertThat(piece.start()).isGreaterThanOrEqualTo(end);
                end = piece.end();
            }
            assertThat(end).isLessThanOrEqualTo(text.length());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "“a ",
                "\"",
                "' 'a ",
                "he said ",
                "“Yes,” he said. ",
                "\"\n\n",
                "``a ",
                "„a ",
                "“a b c d e f g” — "
            })
    void longNonsenseEndsSoon(String piece) {
        String text = piece.repeat(20_000 / piece.length());
        Assertions.assertTimeout(Duration.ofSeconds(20), () -> find(text));
    }
}
