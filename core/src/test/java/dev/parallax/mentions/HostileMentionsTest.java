package dev.parallax.mentions;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.model.Span;
import dev.parallax.model.mention.Mentions;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileMentionsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\u0000\u0000 \ud800 x",
                "((((((((((((",
                "Of Of Of of of of the The the",
                "\u202eADNAGU fo tnediserP\u202c",
                "A. B. C. D. E. F. G. H. I. J. K.",
                "President President President of of President",
                "Paris, Texas, Paris, Texas, (Paris, ("
            })
    void anythingMayStandInAText(String text) {
        Mentions mentions = Found.in(text).body().mentions();
        mentions.entities()
                .forEach(mention -> assertThat(mention.span().in(text)).isEqualTo(mention.text()));
        List<Span> spans =
                mentions.entities().stream().map(mention -> mention.span()).toList();
        assertThat(spans).isSorted();
    }

    @Test
    void partiesWithoutEndCostNoMoreThanTheirLength() {
        String parties = "Leeds, D-Ohio. ".repeat(8_000);
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(60), () -> Found.in(parties));
    }

    @Test
    void aTextWithoutBlanksOrEndCostsNoMoreThanItsLength() {
        String runs = "A".repeat(50_000) + " " + "San Jose ".repeat(5_000) + "Al-".repeat(5_000);
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(30), () -> Found.in(runs));
    }
}
