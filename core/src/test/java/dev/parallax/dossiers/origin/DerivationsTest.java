package dev.parallax.dossiers.origin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The codebook of reports written from one text.
class DerivationsTest {
    private static final String AGENCY =
            "A source close to the ministry told Norwire that the first engineers would leave"
                    + " before the end of the month.";

    @ParameterizedTest
    @ValueSource(
            strings = {
                // as it is
                AGENCY,
                // reworded
                "Somebody close to the ministry said that the first of the engineers would go before the month is out."
            })
    void aSentenceThatGoesAlongAnotherWasWrittenFromIt(String text) {
        assertThat(areOneText(AGENCY, text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // the same happening in other words
                "Officials expect some of the engineers to be home by early June.",
                "By June the team at the laboratory will have shrunk, people at the ministry believe.",
                // another sentence of the same build
                "A source close to the mayor told the Courier that the last buses would stop before the start of the fair."
            })
    void whoTellsTheSameInOtherWordsWroteItAlone(String text) {
        assertThat(areOneText(AGENCY, text)).isFalse();
    }

    /// A known limit: words are compared in their order.
    @Test
    void aSentenceWhoseHalvesChangePlacesIsNotRecognised() {
        assertThat(
                        areOneText(
                                AGENCY,
                                "The first engineers would leave before the end of the month, a source close to the ministry said."))
                .isFalse();
    }

    @Test
    void namesNumbersAndQuotedWordsProveNothing() {
        assertThat(areOneText(
                        "Environment ministers Ana Kovac, Jan Novak and Liisa Tamm met in Tartu on 12 May 2031.",
                        "In Tartu on 12 May 2031 Ana Kovac, Jan Novak and Liisa Tamm met, all environment ministers."))
                .isFalse();
        assertThat(areOneText(
                        "\"Our engineers will leave the marshes in good order and with mutual respect,\" she said.",
                        "\"Our engineers will leave the marshes in good order and with mutual respect,\" he read."))
                .isFalse();
    }

    @Test
    void oneReportIsNotDerivedFromItself() {
        assertThat(Texts.of(List.of(AGENCY + "\n" + AGENCY, "Rain fell on the marshes of Ig for three days."))
                        .pairs())
                .isEmpty();
    }

    @Test
    void aStoryOfManyLikeSentencesEndsInTime() {
        String report = (AGENCY + "\n").repeat(30);
        assertThat(org.junit.jupiter.api.Assertions.assertTimeoutPreemptively(
                        Duration.ofSeconds(60),
                        () -> Texts.of(Collections.nCopies(10, report)).pairs()))
                .isNotEmpty();
    }

    private static boolean areOneText(String one, String other) {
        return !Texts.of(List.of(one, other)).pairs().isEmpty();
    }
}
