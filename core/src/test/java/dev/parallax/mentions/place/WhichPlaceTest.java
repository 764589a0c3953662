package dev.parallax.mentions.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.parallax.lexicon.Lexicon;
import dev.parallax.model.Place;
import dev.parallax.model.Span;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Which of several places a name means; the name asked for stands between square brackets.
class WhichPlaceTest {
    private static final PlaceFinder FINDER = new PlaceFinder(Lexicon.shipped());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Troops left [Niger] after talks in Niamey.                                  | Niger NER PCLI
            Schools in [Nigeria] reopened, officials in Abuja said.                     | Nigeria NGA PCLI
            Gunmen attacked a village in [Niger State], police in Minna, Nigeria, said. | Niger State NGA ADM1
            Barges on the [Niger River] carried grain to Mopti in Mali.                 | Niger River - STM
            Voters in [Georgia] chose a parliament; crowds filled Tbilisi and Batumi.   | Georgia GEO PCLI
            Voters in [Georgia] chose a governor; turnout in Atlanta and Savannah rose. | Georgia USA ADM1
            Rebels crossed from Rwanda into eastern [Congo], near Goma.                 | Democratic Republic of the Congo COD PCLI
            The fish of the [Congo River] feed Kinshasa.                                | Congo River - STM
            The junta in [Guinea] named a cabinet in Conakry.                           | Guinea GIN PCLI
            The party won in [Guinea-Bissau], the court in Bissau ruled.                | Guinea-Bissau GNB PCLI
            A landslide hit [Papua New Guinea], north of Port Moresby.                  | Papua New Guinea PNG PCLI
            Oil from [Equatorial Guinea] is shipped through Malabo.                     | Equatorial Guinea GNQ PCLI
            Militias fought in [Tripoli]; flights from Benghazi to Libya's west stopped.| Tripoli LBY PPLC
            Shops in [Tripoli] shut; Lebanon's army sent troops north from Beirut.      | Tripoli LBN PPLA
            Students marched in [Santiago], and in Valparaiso, across Chile.            | Santiago CHL PPLC
            Farmers near [Santiago], Dominican Republic, asked for rain.                | Santiago de los Caballeros DOM PPLA
            A fire broke out in [Paris], Texas.                                         | Paris USA PPLA2
            The mayors of Hamilton and [London] met Ontario's premier in Toronto.       | London CAN PPL
            Guards stood before the [Kremlin].                                          | Kremlin RUS GOVT
            A crowd came to the [White House].                                          | White House USA GOVT
            Guests came to the [Élysée].                                                | Élysée Palace FRA GOVT
            Two ships left the [Kattegat].                                              | Kattegat - STRT
            Officials flew to [Deir Ezzor].                                             | Deir al-Zour SYR RGN
            He was born in [Birmingham] and taught in Mobile and Montgomery, Alabama.   | Birmingham USA PPLA2
            """)
    void theTextDecides(String marked, String expected) {
        assertThat(meant(marked)).isEqualTo(expected);
    }

    @Test
    void whatNoTableKnowsIsSaidToBeUnknown() {
        assertThat(meant("Talks were held in [Qwxyzburg] on Friday.")).isEqualTo("no such place known");
        assertThat(meant("Снег выпал в [Зюзино-на-Дону].")).isEqualTo("no such place known");
        assertThat(meant("[ ] is no name.")).isEqualTo("no such place known");
    }

    /// A town of the name is known, but the text puts it elsewhere.
    @Test
    void whereTheTextContradictsAllThatIsKnownNoneIsMeant() {
        assertThat(meant("A barn burned in [Ptuj].")).startsWith("Ptuj SVN");
        assertThat(meant("A barn burned in [Ptuj], Argentina.")).isEqualTo("no such place known");
    }

    @Test
    void aPlaceThatManyShareIsLessSureThanOneThatStandsAlone() {
        assertThat(sure("They met in [Springfield].")).isLessThan(sure("They met in [Ouagadougou]."));
    }

    @Test
    void manyNamesCostNoMoreThanTheirLength() {
        String many = "Springfield, Georgetown, San Antonio, Washington and Paris. ".repeat(3_000);
        assertThatCode(() -> org.junit.jupiter.api.Assertions.assertTimeoutPreemptively(
                        Duration.ofSeconds(20), () -> FINDER.resolve(many, new Span(0, 11))))
                .doesNotThrowAnyException();
    }

    private static String meant(String marked) {
        return resolved(marked)
                .map(PlaceFinder.Resolved::place)
                .map(WhichPlaceTest::line)
                .orElse("no such place known");
    }

    private static double sure(String marked) {
        return resolved(marked).orElseThrow().confidence();
    }

    private static java.util.Optional<PlaceFinder.Resolved> resolved(String marked) {
        int start = marked.indexOf('[');
        int end = marked.indexOf(']') - 1;
        return FINDER.resolve(marked.replaceAll("[\\[\\]]", ""), new Span(start, end));
    }

    private static String line(Place place) {
        return place.name() + " " + place.country().orElse("-") + " " + place.feature();
    }
}
