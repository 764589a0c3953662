package dev.parallax.articles;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.lexicon.Lexicon;
import dev.parallax.lexicon.Offers;
import dev.parallax.model.article.Passage;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The codebook of offers among the paragraphs.
class DropOffersTest {
    private static final DropOffers RULE = new DropOffers(Offers.of(Lexicon.shipped()));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Read every page of the Courier for one euro a month. Join 9,000 subscribers.",
                "Support our journalism. Become a member today!",
                "Get the harbour news in your inbox.",
                "Try it free for 30 days, then 4.90 per month. Cancel anytime.",
                "Download the app."
            })
    void anOfferIsLeftOut(String text) {
        assertThat(keeps(text, false)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // no terms: somebody may well say so in an article
                "Stay at home. Keep the windows shut.",
                // not every sentence asks
                "Join the queue early. The office opens at nine, and a trial run begins a month later.",
                // speech
                "“Join us and become a member,” the chairman told the crowd.",
                // told of others
                "The party lost a third of its members in a year.",
                "Subscribers to the service pay 5 euros a month, the regulator said."
            })
    void whatOnlySoundsLikeOneStays(String text) {
        assertThat(keeps(text, false)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = "Get fit in a month")
    void aHeadlineStays(String text) {
        assertThat(keeps(text, true)).isTrue();
    }

    private static boolean keeps(String text, boolean headline) {
        Block.Place place = new Block.Place(0, 0, 0, 0, Set.of(), 0);
        Block block = new Block(Passage.unaligned(text), Block.Shape.PARAGRAPH, Set.of(), place, 0);
        return RULE.apply(List.of(new Judged(block, 1, Set.of(), text.split(" ").length, headline, true)))
                .getFirst()
                .kept();
    }
}
