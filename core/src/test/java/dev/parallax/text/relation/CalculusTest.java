package dev.parallax.text.relation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.model.DayRange;
import dev.parallax.model.Place;
import dev.parallax.model.dossier.Relation;
import dev.parallax.model.event.Rung;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The laws of the calculus over days, places and rungs; those over numbers are in `RelationTest`.
class CalculusTest {
    @ParameterizedTest
    @CsvSource({
        "Accra GHA PPLC 5.6 -0.2, Accra GHA PPLC 5.6 -0.2, EQUAL",
        "Ghana GHA PCLI 8 -2, Accra GHA PPLC 5.6 -0.2, REFINES",
        "Ashanti GHA ADM1 6.7 -1.6, Kumasi GHA PPLA 6.7 -1.6, REFINES",
        "Gulf of Guinea - SEA 2 2, Accra GHA PPLC 5.6 -0.2, REFINES",
        "Accra GHA PPLC 5.6 -0.2, Tema GHA PPLA2 5.67 -0.02, COMPATIBLE",
        "Accra GHA PPLC 5.6 -0.2, Tamale GHA PPLA 9.4 -0.85, CONFLICTS",
        "Ghana GHA PCLI 8 -2, Togo TGO PCLI 8 1, CONFLICTS",
    })
    void placesStandToEachOtherAsTheTreeHoldsThem(String one, String other, Relation relation) {
        assertThat(PlaceRelation.between(place(one), place(other))).isEqualTo(relation);
    }

    @ParameterizedTest
    @CsvSource({
        "ANNOUNCED, ANNOUNCED, EQUAL",
        "AGREED, DECIDED, COMPATIBLE",
        "ANNOUNCED, DONE, OUTDATED",
        "DECIDED, CANCELLED, OUTDATED",
        "DECIDED, DENIED, CONFLICTS",
    })
    void rungsStandToEachOtherAsTheLadderDoes(Rung one, Rung other, Relation relation) {
        assertThat(RungRelation.between(one, other)).isEqualTo(relation);
    }

    @Property
    void theOrderOfDaysMakesNoDifference(@ForAll("days") DayRange one, @ForAll("days") DayRange other) {
        assertThat(DayRelation.between(one, other)).isEqualTo(DayRelation.between(other, one));
        assertThat(DayRelation.between(one, one)).isEqualTo(Relation.EQUAL);
    }

    @Property
    void daysConflictJustWhenTheyShareNone(@ForAll("days") DayRange one, @ForAll("days") DayRange other) {
        assertThat(DayRelation.between(one, other) == Relation.CONFLICTS).isEqualTo(!one.overlaps(other));
    }

    @Property
    void whatLiesInsideAPartLiesInsideTheWhole(
            @ForAll("days") DayRange one, @ForAll("days") DayRange two, @ForAll("days") DayRange three) {
        if (one.covers(two) && two.covers(three))
            assertThat(DayRelation.between(one, three)).isIn(Relation.REFINES, Relation.EQUAL);
    }

    @Property
    void theOrderOfPlacesMakesNoDifference(@ForAll("places") Place one, @ForAll("places") Place other) {
        assertThat(PlaceRelation.between(one, other)).isEqualTo(PlaceRelation.between(other, one));
        assertThat(PlaceRelation.between(one, one)).isEqualTo(Relation.EQUAL);
    }

    @Property
    void theOrderOfRungsMakesNoDifference(@ForAll Rung one, @ForAll Rung other) {
        assertThat(RungRelation.between(one, other)).isEqualTo(RungRelation.between(other, one));
        assertThat(RungRelation.between(one, other) == Relation.EQUAL).isEqualTo(one == other);
    }

    @Provide
    Arbitrary<DayRange> days() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 60),
                        Arbitraries.integers().between(0, 40))
                .as((start, length) -> new DayRange(
                        LocalDate.of(2024, 2, 1).plusDays(start),
                        LocalDate.of(2024, 2, 1).plusDays(start + length)));
    }

    @Provide
    Arbitrary<Place> places() {
        return Arbitraries.of(
                        "Accra GHA PPLC 5.6 -0.2",
                        "Tema GHA PPLA2 5.67 -0.02",
                        "Ghana GHA PCLI 8 -2",
                        "Ashanti GHA ADM1 6.7 -1.6",
                        "Togo TGO PCLI 8 1",
                        "Lome TGO PPLC 6.13 1.2",
                        "Gulf of Guinea - SEA 2 2",
                        "Sahel - RGN 15 0")
                .map(CalculusTest::place);
    }

    /// `Gulf of Guinea - SEA 2 2`: name, country, feature, degrees north and east.
    private static Place place(String line) {
        String[] words = line.split(" ");
        int end = words.length - 4;
        return new Place(
                OptionalLong.empty(),
                String.join(" ", java.util.Arrays.copyOf(words, end)),
                Optional.of(words[end]).filter(code -> !code.equals("-")),
                new Place.Point(Double.parseDouble(words[end + 2]), Double.parseDouble(words[end + 3])),
                words[end + 1]);
    }
}
