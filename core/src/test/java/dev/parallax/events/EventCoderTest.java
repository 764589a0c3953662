package dev.parallax.events;

import static dev.parallax.model.event.Sector.COP;
import static dev.parallax.model.event.Sector.GOV;
import static dev.parallax.model.event.Sector.MIL;
import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.model.event.Event;
import org.junit.jupiter.api.Test;

class EventCoderTest {
    private static Told told(String text) {
        return Told.by(text)
                .actor("Ana Lind", "SWE", GOV)
                .actor("Tor Berg", "NOR", GOV)
                .actor("Norway", "NOR", GOV)
                .actor("Sweden", "SWE", GOV);
    }

    @Test
    void aMeetingHasBothSides() {
        assertThat(told("Ana Lind met Tor Berg in Bergen on Monday.").lines())
                .containsExactly("CONSULT happened [Ana Lind SWE GOV] -> [Tor Berg NOR GOV]");
    }

    @Test
    void aMeetingToComeIsAnAgreement() {
        assertThat(told("Ana Lind will meet Tor Berg in Bergen next week.").lines())
                .containsExactly("AGREE planned [Ana Lind SWE GOV] -> [Tor Berg NOR GOV]");
    }

    @Test
    void thePassiveTurnsTheSides() {
        assertThat(told("Three rebels were arrested by police officers on Friday.")
                        .lines())
                .containsExactly("COERCE/arrest happened [police officers COP] -> [Three rebels REB]");
    }

    @Test
    void aParticipleSharesTheSubjectOfItsClause() {
        assertThat(told("Norway sent a warship to the strait, condemning Sweden for the delay.")
                        .lines())
                .contains("ACCUSE/disapprove happened [Norway NOR GOV] -> [Sweden SWE GOV]");
    }

    @Test
    void coordinatedVerbsShareTheirSubject() {
        assertThat(told("Ana Lind visited Norway and praised Tor Berg.").lines())
                .containsExactly(
                        "CONSULT/visit happened [Ana Lind SWE GOV] -> [Norway NOR GOV]",
                        "SUPPORT happened [Ana Lind SWE GOV] -> [Tor Berg NOR GOV]");
    }

    @Test
    void aDemandIsCodedNotWhatIsDemanded() {
        assertThat(told("Norway demanded that Sweden withdraw its troops from the island.")
                        .lines())
                .containsExactly("REQUEST/yield happened [Norway NOR GOV] -> [Sweden SWE GOV]");
    }

    @Test
    void aPromisedWithdrawalIsAConcession() {
        assertThat(told("Sweden agreed to withdraw its troops from the island.").lines())
                .singleElement()
                .asString()
                .startsWith("CONCEDE happened [Sweden SWE GOV]");
    }

    @Test
    void aThreatTakesTheModeOfWhatIsThreatened() {
        assertThat(told("Norway threatened to attack Sweden.").lines())
                .containsExactly("THREATEN/violence happened [Norway NOR GOV] -> [Sweden SWE GOV]");
    }

    @Test
    void aWillThatIsDeniedIsARefusal() {
        assertThat(told("Norway will not release the prisoners.").lines())
                .singleElement()
                .asString()
                .startsWith("REJECT/yield happened [Norway NOR GOV]");
    }

    @Test
    void sanctionsAreToldByTheirNoun() {
        assertThat(told("Norway imposed sanctions on Sweden.").lines())
                .containsExactly("SANCTION/discontinue happened [Norway NOR GOV] -> [Sweden SWE GOV]");
    }

    @Test
    void liftingThemIsARetreat() {
        assertThat(told("Norway lifted the sanctions against Sweden.").lines())
                .containsExactly("RETREAT happened [Norway NOR GOV] -> [Sweden SWE GOV]");
    }

    @Test
    void aPleaOfGuiltyIsAConcession() {
        assertThat(told("Tor Berg pleaded guilty to fraud on Monday.").lines())
                .containsExactly("CONCEDE happened [Tor Berg NOR GOV] -> []");
    }

    @Test
    void aStormCommitsNoAssault() {
        assertThat(told("The storm killed 12 people in the valley.")
                        .count("12 people", 12, "people")
                        .events())
                .singleElement()
                .satisfies(event -> assertThat(event.coding().type()).isEmpty())
                .satisfies(event -> assertThat(event.slots().quantities()).containsExactly(0));
    }

    @Test
    void everydayUsesTellNoEvent() {
        assertThat(told("The team met its target and the song hit a record.").lines())
                .isEmpty();
    }

    @Test
    void whatIsConditionalIsHypothetical() {
        assertThat(told("If Norway attacked Sweden, the treaty would end.").events())
                .allSatisfy(event -> assertThat(event.realis().code()).isEqualTo("hypothetical"));
    }

    @Test
    void theDayOfTheClauseIsTheDayOfTheEvent() {
        Event event = told("Ana Lind met Tor Berg on Monday.")
                .day("Monday", "2024-04-22")
                .events()
                .getFirst();
        assertThat(event.slots().date().orElseThrow()).hasToString("2024-04-22");
    }

    @Test
    void aDeadlineIsTheDayOfTheInnerActAndNotOfTheAgreement() {
        Event event = told("Norway and Sweden agreed to draw up a timetable by the end of June.")
                .day("the end of June", "2024-06-30")
                .events()
                .getFirst();
        assertThat(event.line()).startsWith("AGREE");
        assertThat(event.slots().date()).isEmpty();
        assertThat(told("Norway and Sweden agreed on Monday to draw up a timetable by the end of June.")
                        .day("Monday", "2024-04-22")
                        .day("the end of June", "2024-06-30")
                        .events()
                        .getFirst()
                        .slots()
                        .date()
                        .orElseThrow())
                .hasToString("2024-04-22");
    }

    @Test
    void theDayByWhichItselfWasDoneIsItsDay() {
        Event event = told("Norway released Tor Berg by Monday.")
                .day("Monday", "2024-04-22")
                .events()
                .getFirst();
        assertThat(event.slots().date().orElseThrow()).hasToString("2024-04-22");
    }

    @Test
    void troopsTakeTheirCountryFromTheWordBefore() {
        assertThat(Told.by("Norwegian soldiers attacked a base of the army.")
                        .actor("Norwegian", "NOR")
                        .lines())
                .singleElement()
                .asString()
                .startsWith("ASSAULT happened [Norwegian soldiers NOR MIL]");
    }

    @Test
    void aTextWithoutEndIsLeftAlone() {
        assertThat(told("attack ".repeat(3000)).actor("x", "", COP, MIL).lines())
                .isEmpty();
    }

    @Test
    void aMeetingIsTheOccasionOfWhatItsSubjectsDid() {
        assertThat(told("Ana Lind and Tor Berg praised the fishermen during a meeting in Bergen.")
                        .lines())
                .contains("CONSULT happened [Ana Lind SWE GOV; Tor Berg NOR GOV] -> []");
    }

    @Test
    void anOrderedArrestIsAnArrest() {
        assertThat(told("Tor Berg ordered the arrest of Ana Lind.").lines())
                .containsExactly("COERCE/arrest happened [Tor Berg NOR GOV] -> [Ana Lind SWE GOV]");
    }

    @Test
    void whatAProtestDemandsIsPartOfTheProtest() {
        assertThat(told("Hundreds of students took to the streets of Oslo to protest against Tor Berg.")
                        .lines())
                .containsExactly("PROTEST/demo happened [Hundreds of students] -> [Tor Berg NOR GOV]");
    }

    @Test
    void aJudgementAccuses() {
        assertThat(told("Ana Lind said the vote in Norway was a sham.").lines())
                .singleElement()
                .asString()
                .startsWith("ACCUSE/disapprove happened [Ana Lind SWE GOV]");
    }

    @Test
    void refusingToCommentTellsNothing() {
        assertThat(told("Ana Lind declined to comment.").lines()).isEmpty();
    }

    @Test
    void spansLieInTheTextAndEvidenceHoldsTheTrigger() {
        String text =
                "Norway accused Sweden of killing 12 fishermen in the strait, and Ana Lind met Tor Berg on Monday.";
        assertThat(told(text).events())
                .isNotEmpty()
                .allSatisfy(event -> event.mentions().forEach(place -> {
                    assertThat(place.evidence().end()).isLessThanOrEqualTo(text.length());
                    assertThat(place.evidence().covers(place.trigger())).isTrue();
                }));
    }
}
