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
    void aPlaceInsideTheNameOfABodyIsNamedAndSaysNotWhere() {
        assertThat(placesIn("The Nairobi City Council met.")).containsExactly("Nairobi KEN PPLC governs");
        assertThat(placesIn("She left the University of Nairobi.")).containsExactly("Nairobi KEN PPLC governs");
        assertThat(placesIn("Officers of the Ohio Department of Agriculture came."))
                .containsExactly("Ohio USA ADM1 governs");
        assertThat(placesIn("The Central Bank and the American Legion met.")).isEmpty();
    }

    @Test
    void aPoliticiansPartyNamesWhereItWasElected() {
        assertThat(placesIn("The bill of Rep. Ana Kovac, D-Ohio, failed.")).containsExactly("Ohio USA ADM1 governs");
        assertThat(placesIn("The bill of Sen. Ana Kovac, R-N.Y., failed."))
                .containsExactly("New York State USA ADM1 governs");
    }

    @Test
    void aSeaHasNoCountry() {
        assertThat(placesIn("The ship left the Gulf of Aden.")).containsExactly("Gulf of Aden - GULF");
    }
}
