package dev.parallax.articles;

import dev.parallax.lexicon.Offers;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/// A short block of which every sentence asks something of the reader, and which names what is offered, is an offer of
/// the outlet, in whatever markup it stands: some put them among the paragraphs as quotations.
record DropOffers(Offers offers) implements BlockRule {
    private static final int LONGEST = 40;
    private static final Pattern BETWEEN_SENTENCES = Pattern.compile("(?<=[.!?])\\s+");

    @Override
    public List<Judged> apply(List<Judged> blocks) {
        return blocks.stream().map(one -> one.keep(one.kept() && !isOffer(one))).toList();
    }

    private boolean isOffer(Judged one) {
        String text = one.block().text();
        return !one.headline()
                && one.words() <= LONGEST
                && offers.asks(text)
                && offers.nameTerms(text)
                && Arrays.stream(BETWEEN_SENTENCES.split(text)).allMatch(offers::asks);
    }
}
