package dev.parallax.mentions.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.lexicon.Lexicon;
import dev.parallax.mentions.time.TimeFinder;
import dev.parallax.model.Span;
import dev.parallax.model.article.Publication;
import dev.parallax.model.mention.Marks;
import dev.parallax.model.mention.Quantity;
import dev.parallax.model.mention.Sentence;
import dev.parallax.model.mention.TimeMention;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuantityFinderTest {
    private static final Lexicon LEXICON = Lexicon.shipped();
    private static final TimeFinder TIMES = new TimeFinder(LEXICON);
    private static final QuantityFinder QUANTITIES = new QuantityFinder(LEXICON);
    private static final Publication MAY = new Publication(
            Optional.of("2024-05-03"),
            Optional.of(Publication.Basis.GIVEN),
            Optional.empty(),
            Optional.empty(),
            List.of());

    private static List<Quantity> find(String text) {
        List<Sentence> sentences =
                List.of(new Sentence(new Span(0, text.length()), List.of(), Marks.NONE, Optional.empty()));
        List<TimeMention> times = TIMES.find(text, sentences, MAY);
        return QUANTITIES.find(text, sentences, times);
    }

    private static List<String> quantitiesIn(String text) {
        return find(text).stream().map(Quantity::line).toList();
    }

    @Test
    void aCountKeepsItsHedgeAndItsUnit() {
        assertThat(quantitiesIn("At least 12 people died.")).containsExactly("≥12 people @0..18");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a little over 1000 sailors in port as of last year | ≥1000 sailors (2023)",
                "some 1 500 tents were put up | ~1500 tents",
                "1 500 tents | 1500 tents",
                "hundreds of farmers marched | 100–999? farmers",
                "dozens of shops closed | 24–99? shops",
                "thousands of fans came | 1000–? fans",
                "tens of thousands of fans came | 10000–99999? fans",
                "two to three boats left | 2–3 boats",
                "between 46 and 57 houses burnt | 46–57 houses",
                "between 46 and 57 percent | 46–57 percent",
                "a hundred of its nurses left | 100 nurses",
                "half a million trees | 500000 trees",
                "some 2.44 million people | ~2440000 people",
                "up to 500 guests | ≤500 guests",
                "1,000 or more guests | ≥1000 guests",
                "almost 90% of voters | ~90 percent",
                "93.87 per cent | 93.87 percent",
                "more than US$100 million was spent | ≥100000000 USD",
                "a $750,000 fine | 750000 USD",
                "€3bn in loans | 3000000000 EUR",
                "between $5 million and $6 million | 5000000–6000000 USD",
                "a hundred billion dollars | 100000000000 USD",
                "a 5.9-magnitude quake | 5.9 magnitude",
                "a quake of magnitude 5.9 | 5.9 magnitude",
                "Ten dead in Leeds | 10 dead",
                "twenty-five goats | 25 goats",
                "two and a half million goats | 2500000 goats",
                "They handed over 4 goats. | 4 goats",
                "43,000 Sudanese. | 43000 Sudanese",
                "two hundred and fifty thousand goats | 250000 goats",
            })
    void numbersOfThings(String text, String line) {
        assertThat(quantitiesIn(text)).hasSize(1).first().asString().startsWith(line + " @");
    }

    @Test
    void moneyIsMarkedWithoutItsHedge() {
        String text = "It cost more than US$100 million.";
        assertThat(find(text)).extracting(Quantity::text).containsExactly("US$100 million");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "He carried an AK 47 on Monday.",
                "An F-16 landed at Air Base 201 in Leeds.",
                "Ministers of the Group of 20 met.",
                "On 19 April 2024 it rained.",
                "In the 1990s it rained.",
                "Leeds won 3-1 at home.",
                "Call 555 123 4567 now.",
                "It was his 21st win.",
                "Article 5 was invoked.",
                "She came first, he came second.",
                "One of the men fled.",
                "Seven in ten women agreed.",
                "There are 99999999999999999999999999 atoms.",
                "There are 9,999,999,999,999,999,999,999,999 atoms.",
            })
    void whatCountsNothingIsNoQuantity(String text) {
        assertThat(quantitiesIn(text)).isEmpty();
    }

    @Property(tries = 100)
    void spansAreInBoundsInOrderAndApart(@ForAll @StringLength(max = 300) String noise) {
        String text = "At least 12 " + noise + " $5m and 3 " + noise + " men";
        int end = 0;
        for (Quantity quantity : find(text)) {
            assertThat(quantity.span().start()).isGreaterThanOrEqualTo(end);
            assertThat(quantity.span().in(text)).isEqualTo(quantity.text());
            end = quantity.span().end();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "9",
                "9,",
                "9 ",
                "a",
                "more than ",
                "$",
                "one and ",
                "two-",
                "9-",
                "hundreds of ",
                "as of 2023, 5 men "
            })
    void longNonsenseEndsSoon(String piece) {
        String text = piece.repeat(50_000 / piece.length());
        Assertions.assertTimeout(Duration.ofSeconds(10), () -> find(text));
    }
}
