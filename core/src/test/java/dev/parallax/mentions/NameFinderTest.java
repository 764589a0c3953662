package dev.parallax.mentions;

import static dev.parallax.mentions.Found.namesIn;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NameFinderTest {
    @Test
    void aNameStandsWithoutItsTitle() {
        assertThat(namesIn("Prime Minister Tomas Berg met Gen. Luis Ortega in Oslo."))
                .containsExactly("person Tomas Berg", "person Luis Ortega", "place Oslo");
    }

    @Test
    void aPeopleBeforeAPersonIsANameOfItsOwn() {
        assertThat(namesIn("The French president welcomed Kenyan runner Mary Wambui."))
                .containsExactly("nationality French", "nationality Kenyan", "person Mary Wambui");
    }

    @Test
    void aCueWordTellsABodyFromABuilding() {
        assertThat(namesIn("Staff of the Ministry of Fisheries walked from Tartu Airport to the University of Tartu."))
                .containsExactly(
                        "organisation Ministry of Fisheries",
                        "facility Tartu Airport",
                        "organisation University of Tartu");
    }

    @Test
    void theWordThatOnlyBeginsASentenceIsNoName() {
        assertThat(namesIn("Officials said nothing. Farmers waited for rain near Ptuj."))
                .containsExactly("place Ptuj");
    }

    @Test
    void aSurnameIsAPersonOnceTheFullNameWasRead() {
        assertThat(namesIn("David Kato spoke first. Later Kato left for Kampala."))
                .containsExactly("person David Kato", "person Kato", "place Kampala");
    }

    @Test
    void peoplesJoinedByAHyphenAreTwo() {
        assertThat(namesIn("The Estonian-Latvian border was closed."))
                .containsExactly("nationality Estonian", "nationality Latvian");
    }

    @Test
    void aGivenNameInTwoHalvesIsOneName() {
        assertThat(namesIn("Kim Min-ho and Lee Ji-eun sang in Busan."))
                .containsExactly("person Kim Min-ho", "person Lee Ji-eun", "place Busan");
    }
}
