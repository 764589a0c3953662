package dev.parallax.dossiers;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.lexicon.Lexicon;
import dev.parallax.model.dossier.BriefSentence;
import dev.parallax.model.dossier.Discrepancy;
import dev.parallax.model.dossier.Dossier;
import dev.parallax.model.dossier.Fact;
import dev.parallax.model.dossier.Slot;
import dev.parallax.model.dossier.SlotName;
import dev.parallax.model.event.Realis;
import dev.parallax.model.story.Story;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The codebook of dossiers: what is one fact, one origin, one difference.
class DossierMakerTest {
    private final DossierMaker maker = new DossierMaker(Lexicon.shipped(), "test");

    private static final String RAID =
            "ASSAULT happened | rebels SVN REB | villagers SVN CVL | on=2031-05-01 | Rebels *killed* 12 villagers in a raid near the town of Ptuj.";
    private static final String TALKS =
            "CONSULT happened | Ana Kos SVN GOV | Jan Saar EST GOV | on=2031-05-02 | Ana Kos *met* Jan Saar to discuss the harbour at Koper.";

    private static final String WATCH =
            "MOBILIZE happened | League IGO | | on=2031-05-01 | The League *sent* 8 observers to the vote in Ptuj.";

    @Test
    void whatTwoReportsTellOfOneHappeningIsOneFact() {
        Dossier dossier = make(Reports.story()
                .report("a1", "Herald", "2031-05-02", RAID, TALKS)
                .report("a2", "Courier", "2031-05-02", RAID.replace("killed", "murdered"))
                .done());
        assertThat(lines(dossier))
                .containsExactly(
                        "ASSAULT [rebels] -> [villagers] 2031-05-01 reports 2",
                        "CONSULT [Ana Kos] -> [Jan Saar] 2031-05-02 reports 1");
    }

    @Test
    void happeningsOnDifferentDaysAreTwoFacts() {
        Dossier dossier = make(Reports.story()
                .report("a1", "Herald", "2031-05-20", RAID)
                .report(
                        "a2",
                        "Courier",
                        "2031-05-20",
                        RAID.replace("2031-05-01", "2031-05-18")
                                .replace("near the town of Ptuj", "on a farm outside Tolmin"))
                .done());
        assertThat(dossier.facts()).hasSize(2);
    }

    @Test
    void theOrderOfTheReportsMakesNoDifference() {
        Reports reports = Reports.story()
                .report("a1", "Herald", "2031-05-02", RAID, TALKS)
                .report("a2", "Courier", "", RAID.replace("12", "15"), TALKS)
                .report("a3", "Gazette", "2031-05-01", RAID);
        assertThat(make(reports.backwards())).isEqualTo(make(reports.done()));
    }

    @Test
    void numbersThatCannotBothHoldAreADiscrepancy() {
        Dossier dossier = make(Reports.story()
                .report("a1", "Herald", "2031-05-02", WATCH)
                .report("a2", "Courier", "2031-05-02", WATCH.replace("8", "3"))
                .done());
        assertThat(slots(dossier, SlotName.COUNT)).containsExactly("conflicts 8 observers or 3 observers");
        assertThat(dossier.findings().discrepancies())
                .singleElement()
                .satisfies(found -> assertThat(found.kind()).isEqualTo(Discrepancy.Kind.BETWEEN_OUTLETS));
        assertThat(parts(dossier)).contains(BriefSentence.Part.DISSENT);
    }

    @Test
    void aTollThatGrowsFromDayToDayIsOutdatedAndNoConflict() {
        Dossier dossier = make(Reports.story()
                .report("a1", "Herald", "2031-05-02", RAID)
                .report("a2", "Courier", "2031-05-03", RAID.replace("12", "15"))
                .done());
        assertThat(slots(dossier, SlotName.COUNT)).containsExactly("outdated 15 villagers");
        assertThat(dossier.findings().discrepancies()).isEmpty();
    }

    @Test
    void aLowerBoundAndANumberAboveItAgree() {
        Dossier dossier = make(Reports.story()
                .report("a1", "Herald", "2031-05-02", RAID)
                .report("a2", "Courier", "2031-05-02", RAID.replace("12", "more than 10"))
                .done());
        assertThat(slots(dossier, SlotName.COUNT)).containsExactly("refines 12");
    }

    @Test
    void aSumThatOneReportTakesForThePartIsADiscrepancy() {
        String part =
                "COERCE happened | Navy EST MIL | smugglers SVN CRM | on=2031-05-01 | The navy *seized* 6 rifles from the smugglers.";
        String sum =
                "COERCE happened | Navy EST MIL | smugglers SVN CRM | | So far this year the navy has *seized* 14 rifles from smugglers.";
        Dossier dossier = make(Reports.story()
                .report("a1", "Herald", "2031-05-02", part, sum)
                .report("a2", "Courier", "2031-05-02", part, sum)
                .report("a3", "Gazette", "2031-05-02", part.replace("6", "14"))
                .done());
        assertThat(dossier.findings().discrepancies())
                .singleElement()
                .satisfies(found -> assertThat(found.values()).hasSize(3));
    }

    @Test
    void whatIsDatedAfterTheReportHasNotHappened() {
        Dossier dossier = make(Reports.story()
                .report("a1", "Herald", "2031-05-01", TALKS)
                .report("a2", "Courier", "2031-05-01", TALKS)
                .done());
        assertThat(dossier.facts().getFirst().realis()).isEqualTo(Realis.PLANNED);
    }

    @Test
    void onePersonUnderTwoSpellingsIsOneOrigin() {
        Dossier dossier = make(Reports.story()
                .report("a1", "Herald", "2031-05-02", RAID.replace("on=", "by=Heydar Alimbandi on="))
                .report("a2", "Courier", "2031-05-02", RAID.replace("on=", "by=Heidar Alimvandi on="))
                .done());
        assertThat(dossier.facts().getFirst().counts().origins()).isEqualTo(1);
        assertThat(dossier.origins()).hasSize(1);
    }

    @Test
    void oneQuotationInTwoOutletsIsOneOriginWhoeverIsNamed() {
        String said =
                "ACCUSE happened | | rebels SVN REB | by=%s on=2031-05-01 | “Our patrols *chased* the attackers across the frozen river all night”, %s said.";
        Dossier dossier = make(Reports.story()
                .report("a1", "Herald", "2031-05-02", said.formatted("Ana Kos", "Ana Kos"))
                .report("a2", "Courier", "2031-05-02", said.formatted("the ministry", "the ministry"))
                .done());
        assertThat(dossier.facts().getFirst().counts().origins()).isEqualTo(1);
    }

    @Test
    void anOutletInItsOwnVoiceIsNoOrigin() {
        Dossier dossier = make(Reports.story()
                .report("a1", "Herald", "2031-05-02", RAID)
                .report("a2", "Courier", "2031-05-02", RAID)
                .done());
        assertThat(dossier.facts().getFirst().counts()).isEqualTo(new Fact.Counts(2, 2, 0, List.of()));
    }

    @Test
    void eachSentenceOfTheBriefStandsInItsEvidence() {
        Dossier dossier = make(Reports.story()
                .report("a1", "Herald", "2031-05-02", RAID, TALKS)
                .report("a2", "Courier", "2031-05-02", RAID.replace("12", "15"), TALKS)
                .done());
        assertThat(dossier.findings().brief())
                .isNotEmpty()
                .allSatisfy(sentence -> assertThat(sentence.evidence()).isNotEmpty());
        assertThat(dossier.findings().brief().getFirst().sentence())
                .isEqualTo("According to Courier, “Rebels killed 15 villagers in a raid near the town of Ptuj”.");
    }

    private Dossier make(Story story) {
        return maker.make(story, List.of());
    }

    private static List<String> lines(Dossier dossier) {
        return dossier.facts().stream()
                .map(fact -> fact.coding().type().map(Enum::name).orElse("figure") + " "
                        + fact.sides().actors().stream().map(one -> one.name()).toList() + " -> "
                        + fact.sides().recipients().stream()
                                .map(one -> one.name())
                                .toList() + " "
                        + fact.when().date().map(Object::toString).orElse("-") + " reports "
                        + fact.counts().reports())
                .toList();
    }

    private static List<String> slots(Dossier dossier, SlotName name) {
        return dossier.facts().stream()
                .flatMap(fact -> fact.slots().stream())
                .filter(slot -> slot.slot() == name)
                .map((Slot slot) -> slot.relation().code() + " " + slot.reading())
                .toList();
    }

    private static List<BriefSentence.Part> parts(Dossier dossier) {
        return dossier.findings().brief().stream().map(BriefSentence::part).toList();
    }
}
