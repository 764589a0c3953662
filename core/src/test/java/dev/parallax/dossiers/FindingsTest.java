package dev.parallax.dossiers;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.lexicon.Lexicon;
import dev.parallax.model.dossier.Dossier;
import dev.parallax.model.dossier.Fact;
import dev.parallax.model.dossier.SlotName;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The codebook of what is found beside the coded events: echoes, opposite words, figures.
class FindingsTest {
    private final DossierMaker maker = new DossierMaker(Lexicon.shipped(), "test");

    private static final String TALKS =
            "CONSULT happened | Ana Kos SVN GOV | Jan Saar EST GOV | on=2031-05-02 | Ana Kos *met* Jan Saar to discuss dredging the harbour at Koper.";
    private static final String WEATHER = "none | | | | Heavy snow *fell* on every mountain pass above Bovec.";
    private static final String VOTE =
            "SUPPORT %s | council SVN GOV | | | The council *%s* the drainage scheme for Ptuj meadows.";
    private static final String TANK = "none | | | | The reservoir above Tolmin *stored* %s under its wooden roof.";

    @Test
    void aSentenceNearAHappeningCountsAmongItsReportsAndVotesOnNothing() {
        Fact fact = make(TALKS, TALKS, "none | | | | Dredging the harbour at Koper: Ana Kos *met* Jan Saar.")
                .facts()
                .getFirst();
        Fact without = make(TALKS, TALKS, WEATHER).facts().getFirst();
        assertThat(fact.counts().reports()).isEqualTo(3);
        assertThat(fact.claims()).extracting(claim -> claim.article()).contains("a3");
        assertThat(fact.slots()).isEqualTo(without.slots());
        assertThat(fact.sides()).isEqualTo(without.sides());
    }

    @Test
    void aReportWithNoSentenceNearAHappeningIsSilentOnIt() {
        Fact fact = make(TALKS, TALKS, WEATHER).facts().getFirst();
        assertThat(fact.counts().reports()).isEqualTo(2);
        assertThat(fact.claims()).extracting(claim -> claim.article()).doesNotContain("a3");
    }

    @Test
    void oppositeWordsOnOneThingAreADifferenceOfStatus() {
        assertThat(statuses(make(VOTE.formatted("happened", "accepted"), VOTE.formatted("happened", "rejected"))))
                .containsExactly("accept a1 | reject a2");
    }

    @Test
    void oppositeWordsOfOneReportAreNone() {
        Dossier dossier = maker.make(
                Reports.story()
                        .report(
                                "a1",
                                "Herald",
                                "2031-05-02",
                                VOTE.formatted("happened", "accepted"),
                                VOTE.formatted("happened", "rejected"))
                        .report("a2", "Courier", "2031-05-02", WEATHER)
                        .done(),
                List.of());
        assertThat(statuses(dossier)).isEmpty();
    }

    @Test
    void whatOnlyMightBeContradictsNothing() {
        assertThat(statuses(make(VOTE.formatted("happened", "accepted"), VOTE.formatted("hypothetical", "rejected"))))
                .isEmpty();
    }

    @Test
    void numbersThatDifferCountOneThingWhenTheWordsBesideThemAgree() {
        assertThat(counts(make(TANK.formatted("40 barrels"), TANK.formatted("44 barrels"))))
                .containsExactly("conflicts 40 barrels or 44 barrels");
    }

    @Test
    void numbersThatDifferCountTwoThingsWhenTheWordsBesideThemDoNot() {
        assertThat(counts(make(
                        TANK.formatted("40 barrels"),
                        "none | | | | A merchant from Celje *rolled* 44 barrels onto his old wagon.")))
                .isEmpty();
    }

    @Test
    void aConversionInBracketsConflictsWithNothing() {
        assertThat(counts(make(TANK.formatted("40 barrels"), TANK.formatted("a lot (44 barrels)"))))
                .isEmpty();
    }

    @Test
    void aSumOfMoneyNamesItsCurrencyOnce() {
        assertThat(make(TANK.formatted("1,200 euros"), TANK.formatted("1,200 euros"))
                        .facts())
                .extracting(Fact::headline)
                .containsExactly("1,200 euros");
        assertThat(make(TANK.formatted("1,200 euros"), TANK.formatted("more than 1,100 euros"))
                        .facts())
                .extracting(Fact::headline)
                .containsExactly("1,200 EUR");
    }

    /// Reports a1, a2 and so on, one sentence each.
    private Dossier make(String... lines) {
        Reports story = Reports.story();
        List<String> outlets = List.of("Herald", "Courier", "Gazette");
        for (int i = 0; i < lines.length; i++) story.report("a" + (i + 1), outlets.get(i), "2031-05-02", lines[i]);
        return maker.make(story.done(), List.of());
    }

    private static List<String> statuses(Dossier dossier) {
        return dossier.findings().discrepancies().stream()
                .filter(found -> found.slot() == SlotName.STATUS)
                .map(found -> String.join(
                        " | ",
                        found.values().stream()
                                .map(value -> value.value() + " " + value.saidBy())
                                .toList()))
                .toList();
    }

    private static List<String> counts(Dossier dossier) {
        return dossier.facts().stream()
                .flatMap(fact -> fact.slots().stream())
                .filter(slot -> slot.slot() == SlotName.COUNT)
                .map(slot -> slot.relation().code() + " " + slot.reading())
                .toList();
    }
}
