package dev.parallax.text.relation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.model.DayRange;
import dev.parallax.model.dossier.Relation;
import dev.parallax.model.mention.Amount;
import dev.parallax.model.mention.Hedge;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RelationTest {
    @ParameterizedTest
    @CsvSource({
        "1100, 1100, EQUAL",
        "1000, 1100, CONFLICTS",
        ">1000, ~1100, COMPATIBLE",
        ">1000, 1100, REFINES",
        ">12, 12, REFINES",
        ">1000, >500, REFINES",
        "<500, 501, CONFLICTS",
        "<500, >300, COMPATIBLE",
        "~1000, ~1100, COMPATIBLE",
        "~1000, 1150, REFINES",
        "~1000, 1200, CONFLICTS",
        "100-999, 1000-, CONFLICTS",
        "100-999, 350, REFINES",
        "46-57, 50-60, COMPATIBLE",
        "10, 12, CONFLICTS",
        "120, 123, CONFLICTS",
        "43000, 43350, COMPATIBLE",
        "43000, 43600, CONFLICTS",
        "2400000, 2440000, COMPATIBLE",
        "93.87, 94, COMPATIBLE",
        "93.87, 93, CONFLICTS",
    })
    void numbersStandToEachOtherAsTheirIntervalsDo(String one, String other, Relation relation) {
        assertThat(AmountRelation.between(amount(one), amount(other))).isEqualTo(relation);
        assertThat(AmountRelation.between(amount(other), amount(one))).isEqualTo(relation);
    }

    @Test
    void numbersOfTwoYearsDoNotConflict() {
        assertThat(AmountRelation.between(
                        Amount.exact(1100), Optional.of("2023"), Amount.exact(650), Optional.of("2024-04")))
                .isEqualTo(Relation.OUTDATED);
        assertThat(AmountRelation.between(
                        Amount.exact(1100), Optional.of("2024"), Amount.exact(650), Optional.of("2024-04")))
                .isEqualTo(Relation.CONFLICTS);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-03-12, 2024-03-12, 2024-03-12, 2024-03-12, EQUAL",
        "2024-03-12, 2024-03-12, 2024-03-01, 2024-03-31, REFINES",
        "2024-03-12, 2024-04-02, 2024-03-01, 2024-03-31, COMPATIBLE",
        "2024-03-12, 2024-03-12, 2024-03-13, 2024-03-13, CONFLICTS",
    })
    void daysStandToEachOtherAsTheirRangesDo(
            LocalDate start, LocalDate end, LocalDate otherStart, LocalDate otherEnd, Relation relation) {
        assertThat(DayRelation.between(new DayRange(start, end), new DayRange(otherStart, otherEnd)))
                .isEqualTo(relation);
    }

    @Property
    void theOrderOfTheTwoMakesNoDifference(@ForAll("amounts") Amount one, @ForAll("amounts") Amount other) {
        assertThat(AmountRelation.between(one, other)).isEqualTo(AmountRelation.between(other, one));
    }

    @Property
    void numbersAreEqualJustWhenTheyMayMeanTheSame(@ForAll("amounts") Amount one, @ForAll("amounts") Amount other) {
        assertThat(AmountRelation.between(one, one)).isEqualTo(Relation.EQUAL);
        assertThat(AmountRelation.between(one, other) == Relation.EQUAL)
                .isEqualTo(Interval.of(one).sameAs(Interval.of(other)));
    }

    @Property
    void whatOverlapsNeverConflicts(@ForAll("amounts") Amount one, @ForAll("amounts") Amount other) {
        if (!Interval.of(one).overlaps(Interval.of(other))) return;
        assertThat(AmountRelation.between(one, other)).isNotEqualTo(Relation.CONFLICTS);
    }

    @Provide
    Arbitrary<Amount> amounts() {
        Arbitrary<BigDecimal> numbers = Arbitraries.bigDecimals()
                .between(BigDecimal.ZERO, BigDecimal.valueOf(3000))
                .ofScale(1);
        return Combinators.combine(numbers, numbers, Arbitraries.of(Hedge.class))
                .as((low, width, hedge) -> switch (hedge) {
                    case RANGE, VAGUE -> new Amount(Optional.of(low), Optional.of(low.add(width)), hedge);
                    case EXACT, ABOUT, OVER, UNDER -> Amount.of(low, hedge);
                });
    }

    /// `12`, `>12`, `<12`, `~12`, `12-15`, `12-`.
    private static Amount amount(String line) {
        int dash = line.indexOf('-');
        if (dash > 0) {
            Optional<BigDecimal> high = Optional.of(line.substring(dash + 1))
                    .filter(end -> !end.isEmpty())
                    .map(BigDecimal::new);
            return new Amount(Optional.of(new BigDecimal(line.substring(0, dash))), high, Hedge.VAGUE);
        }
        return switch (line.charAt(0)) {
            case '>' -> Amount.of(new BigDecimal(line.substring(1)), Hedge.OVER);
            case '<' -> Amount.of(new BigDecimal(line.substring(1)), Hedge.UNDER);
            case '~' -> Amount.of(new BigDecimal(line.substring(1)), Hedge.ABOUT);
            default -> Amount.of(new BigDecimal(line), Hedge.EXACT);
        };
    }
}
