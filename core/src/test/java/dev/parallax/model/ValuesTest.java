package dev.parallax.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.parallax.model.event.EventType;
import dev.parallax.model.event.Rung;
import dev.parallax.model.mention.Amount;
import dev.parallax.model.mention.Hedge;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ValuesTest {

    @Test
    void aNumberKeepsItsHedge() {
        assertThat(Amount.of(BigDecimal.valueOf(1000), Hedge.OVER)).hasToString("≥1000");
        assertThat(Amount.of(BigDecimal.valueOf(500), Hedge.UNDER)).hasToString("≤500");
        assertThat(Amount.of(new BigDecimal("5.90"), Hedge.EXACT)).hasToString("5.9");
    }

    @Test
    void aNumberCannotEndBelowItsStart() {
        assertThatThrownBy(() -> new Amount(Optional.of(BigDecimal.TEN), Optional.of(BigDecimal.ONE), Hedge.RANGE))
                .hasMessageContaining("10..1");
    }

    @Test
    void aRangeOfDaysKnowsWhatItHolds() {
        DayRange march = new DayRange(LocalDate.of(2031, 3, 1), LocalDate.of(2031, 3, 31));
        assertThat(march.days()).isEqualTo(31);
        assertThat(march.covers(DayRange.of(LocalDate.of(2031, 3, 31)))).isTrue();
        assertThat(march.overlaps(DayRange.of(LocalDate.of(2031, 4, 1)))).isFalse();
        assertThat(march).hasToString("2031-03-01..2031-03-31");
    }

    @Test
    void codesAreSpelledAsTheContractHasThem() {
        assertThat(Rung.UNDER_WAY.code()).isEqualTo("under-way");
        assertThat(Coded.of(Rung.class, "under-way")).isEqualTo(Rung.UNDER_WAY);
        assertThatThrownBy(() -> Coded.of(Rung.class, "finished")).hasMessage("no Rung is called 'finished'");
    }

    @Test
    void theLadderHasSevenSteps() {
        assertThat(Arrays.stream(Rung.values()).filter(Rung::isStep)).hasSize(7);
    }

    @Test
    void ploverHasSixteenTypesInFourClasses() {
        assertThat(EventType.values()).hasSize(16);
        assertThat(EventType.ACCUSE.quad().number()).isEqualTo(3);
    }

    @Test
    void idsComeFromContentAlone() {
        assertThat(Digests.id("v", "a", "b")).matches("v-[0-9a-f]{16}").isEqualTo(Digests.id("v", "a", "b"));
        assertThat(Digests.id("v", "a", "b")).isNotEqualTo(Digests.id("v", "ab"));
    }

    @Test
    void aVectorIsADirection() {
        assertThat(Embedding.of(new float[] {3, 4}).cosine(Embedding.of(new float[] {6, 8})))
                .isCloseTo(1, within(1e-6));
        assertThatThrownBy(() -> Embedding.of(new float[] {0, 0})).hasMessage("a vector without direction");
        assertThatThrownBy(() -> Embedding.of(new float[] {Float.NaN})).hasMessage("a vector without direction");
    }
}
