package dev.parallax.mentions;

import static dev.parallax.mentions.Found.placesIn;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlaceFinderTest {
    @Test
    void aTownIsTheBestKnownOfItsName() {
        assertThat(placesIn("He flew to Paris.")).containsExactly("Paris FRA PPLC");
    }

    @Test
    void theStateBehindATownDecides() {
        assertThat(placesIn("A fire broke out in Paris, Texas.")).containsExactly("Paris USA PPLA2", "Texas USA ADM1");
    }

    @Test
    void theCountryOfTheTextDecides() {
        assertThat(placesIn("In Canada the mayor of London in Ontario spoke in London.")
                        .getLast())
                .isEqualTo("London CAN PPL");
    }

    @Test
    void nigerIsACountryAndNoNeighbourOrRiver() {
        assertThat(placesIn("Niger borders Nigeria. The Niger River floods."))
                .containsExactly("Niger NER PCLI", "Nigeria NGA PCLI", "Niger River - STM");
    }

    @Test
    void aCapitalThatActsStandsForItsGovernment() {
        assertThat(placesIn("Copenhagen rejected the offer.")).containsExactly("Copenhagen DNK PPLC governs");
        assertThat(placesIn("Copenhagen lies on the sea.")).containsExactly("Copenhagen DNK PPLC");
    }

    @Test
    void aSeaHasNoCountry() {
        assertThat(placesIn("The ship left the Gulf of Aden.")).containsExactly("Gulf of Aden - GULF");
    }
}
