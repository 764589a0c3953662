package dev.parallax.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.engine.DossierRun;
import dev.parallax.engine.Options;
import dev.parallax.engine.Parallax;
import dev.parallax.model.dossier.Discrepancy;
import dev.parallax.model.dossier.Dossier;
import dev.parallax.model.dossier.Fact;
import dev.parallax.model.dossier.Origin;
import dev.parallax.model.dossier.Relation;
import dev.parallax.model.dossier.SlotName;
import dev.parallax.model.dossier.SlotValue;
import dev.parallax.model.mention.Annotated;
import dev.parallax.model.story.StoryMember;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/// Walks through the invented stories that ship, each shows one thing; they are numbered like chapters.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WalksTest {
    private static final String SAMPLES = "../samples";
    private static final Path LEXICON = Path.of("../samples/lexicon");

    @SuppressWarnings("NullAway.Init") // set before all walks
    private Parallax parallax;

    @SuppressWarnings("NullAway.Init")
    private DossierRun run;

    @BeforeAll
    void theFolderIsRead() {
        parallax = Parallax.open(Options.standard().withLexicons(List.of(LEXICON)));
        run = parallax.dossiers(List.of(SAMPLES));
    }

    @AfterAll
    void close() {
        parallax.close();
    }

    @Test
    void w01AFolderBecomesThreeStories() {
        assertThat(run.dossiers().stream()
                        .map(dossier ->
                                folders(dossier) + " " + dossier.articles().size()))
                .containsExactlyInAnyOrder("[storm] 6", "[marsh] 5", "[swans] 5");
        assertThat(run.notUsed()).isEmpty();
        assertThat(run.rejects()).isEmpty();
    }

    @Test
    void w02FurnitureStaysOut() {
        assertThat(reports().map(report -> report.body().text()))
                .allSatisfy(text -> assertThat(text)
                        .doesNotContain("cookies")
                        .doesNotContain("Accept")
                        .doesNotContain("Peat futures")
                        .doesNotContain("Your vote")
                        .doesNotContain("Most read")
                        .doesNotContain("Related")
                        .doesNotContain("Photo:")
                        .doesNotContain("Rye 211.00")
                        .doesNotContain("Subscribe")
                        .doesNotContain("subscribers")
                        .doesNotContain("Log in")
                        .doesNotContain("Sign up")
                        .doesNotContain("comments")
                        .doesNotContain("READ |")
                        .doesNotContain("You may also like"));
    }

    @Test
    void w03AReprintIsToldAndIsNoSecondOrigin() {
        Dossier marsh = story("marsh");
        List<String> reprints = List.of(id(marsh, "3-baltic-ledger.txt"), id(marsh, "4-ptuj-telegraph.html"));
        assertThat(marsh.articles().stream().filter(member -> member.copyOf().isPresent()))
                .singleElement()
                .satisfies(copy -> assertThat(List.of(
                                copy.report().article().id(), copy.copyOf().orElseThrow()))
                        .containsExactlyInAnyOrderElementsOf(reprints));
        assertThat(marsh.facts())
                .filteredOn(fact ->
                        reprints.stream().noneMatch(id -> origins(fact, id).isEmpty()))
                .isNotEmpty()
                .allSatisfy(fact ->
                        assertThat(origins(fact, reprints.getFirst())).isEqualTo(origins(fact, reprints.getLast())));
    }

    private static Set<String> origins(Fact fact, String article) {
        return fact.claims().stream()
                .filter(claim -> claim.article().equals(article))
                .flatMap(claim -> claim.origin().stream())
                .collect(Collectors.toSet());
    }

    @Test
    void w04AParaphraseWithoutCreditRestsOnTheAgencyAndWhoWroteAloneDoesNot() {
        Dossier marsh = story("marsh");
        String paraphrase = id(marsh, "5-northline.txt");
        List<String> reprints = List.of(id(marsh, "3-baltic-ledger.txt"), id(marsh, "4-ptuj-telegraph.html"));
        Origin agency = marsh.origins().stream()
                .filter(origin -> origin.name().equals("Norwire"))
                .findFirst()
                .orElseThrow();
        assertThat(agency.articles()).containsExactlyInAnyOrder(reprints.getFirst(), reprints.getLast(), paraphrase);
        assertThat(marsh.facts().stream()
                        .filter(fact -> tellers(fact).contains(paraphrase)
                                && tellers(fact).containsAll(reprints))
                        .flatMap(fact -> fact.claims().stream())
                        .filter(claim -> claim.article().equals(paraphrase))
                        .flatMap(claim -> claim.origin().stream()))
                .contains(agency.id());
    }

    @Test
    void w05OneStatementQuotedByThreeIsOneOrigin() {
        Dossier marsh = story("marsh");
        List<Origin> ministry = marsh.origins().stream()
                .filter(origin -> origin.name().contains("environment ministry"))
                .toList();
        assertThat(ministry).hasSize(1);
        assertThat(ministry.getFirst().articles())
                .contains(
                        id(marsh, "1-tartu-beacon.html"),
                        id(marsh, "3-baltic-ledger.txt"),
                        id(marsh, "4-ptuj-telegraph.html"));
    }

    @Test
    void w06CompatibleCountsDoNotConflict() {
        Dossier storm = story("storm");
        assertThat(storm.facts().stream()
                        .flatMap(fact -> fact.slots().stream())
                        .filter(slot -> slot.slot() == SlotName.COUNT)
                        .filter(slot -> says(slot.values(), 12) && says(slot.values(), 21)))
                .isNotEmpty()
                .allSatisfy(slot -> assertThat(slot.relation()).isEqualTo(Relation.REFINES));
        assertThat(storm.findings().discrepancies()).noneMatch(gap -> says(gap.values(), 21));
    }

    @Test
    void w07ConflictingCountsDo() {
        assertThat(gaps("swans", gap -> gap.slot() == SlotName.COUNT))
                .singleElement()
                .satisfies(gap -> {
                    assertThat(gap.relation()).isEqualTo(Relation.CONFLICTS);
                    assertThat(gap.kind()).isEqualTo(Discrepancy.Kind.BETWEEN_OUTLETS);
                    assertThat(sayers(gap, 38_000)).contains(id(story("swans"), "1-tartu-beacon.html"));
                    assertThat(sayers(gap, 38_500)).contains(id(story("swans"), "2-baltic-ledger.txt"));
                });
    }

    @Test
    void w08LastWeekAndLastMonthOfOneDoingInOnePageAreADifference() {
        assertThat(gaps("marsh", gap -> gap.slot() == SlotName.DATE))
                .singleElement()
                .satisfies(gap -> {
                    assertThat(gap.kind()).isEqualTo(Discrepancy.Kind.WITHIN_ARTICLE);
                    assertThat(gap.relation()).isEqualTo(Relation.CONFLICTS);
                    assertThat(gap.values().stream()
                                    .map(value -> value.value() + " "
                                            + value.evidence().text()))
                            .satisfiesExactly(
                                    week -> assertThat(week)
                                            .startsWith("2031-05-05..2031-05-11")
                                            .endsWith("last week."),
                                    month -> assertThat(month)
                                            .startsWith("2031-04-01..2031-04-30")
                                            .contains("sent last month"));
                    assertThat(gap.values())
                            .allMatch(value -> value.saidBy().equals(id(story("marsh"), "5-northline.txt")));
                });
    }

    @Test
    void w09TalksAreAnnouncedByOneAndHeldByAnother() {
        assertThat(gaps("marsh", gap -> gap.slot() == SlotName.REALIS && gap.relation() == Relation.OUTDATED))
                .anySatisfy(gap -> {
                    assertThat(gap.kind()).isEqualTo(Discrepancy.Kind.BETWEEN_OUTLETS);
                    assertThat(gap.values().stream()
                                    .map(value -> value.value() + ": "
                                            + value.evidence().text()))
                            .anyMatch(said -> said.startsWith("planned: ") && said.contains("12 May"))
                            .anyMatch(said -> said.startsWith("happened: ") && said.contains("met"));
                    assertThat(gap.values().stream().map(SlotValue::saidBy))
                            .contains(
                                    id(story("marsh"), "2-adriatic-courier.html"),
                                    id(story("marsh"), "3-baltic-ledger.txt"));
                });
    }

    @Test
    void w10AnOfficeThatSomebodyElseHeldThatDayIsTold() {
        assertThat(gaps("marsh", gap -> gap.kind() == Discrepancy.Kind.ROLE_DATE))
                .hasSize(2)
                .allSatisfy(gap -> {
                    assertThat(gap.explanation()).contains("Tanja Mlakar");
                    assertThat(gap.why().getFirst()).contains("Jure Podgoršek");
                })
                .flatExtracting(
                        gap -> gap.values().stream().map(SlotValue::saidBy).toList())
                .containsExactlyInAnyOrder(
                        id(story("marsh"), "2-adriatic-courier.html"), id(story("marsh"), "5-northline.txt"));
    }

    @Test
    void w11EveryPositionProvesItself(@TempDir Path folder) throws IOException {
        String made = ran("json").out();
        Ran verified = Ran.of(
                "", "verify", Files.writeString(folder.resolve("d.jsonl"), made).toString());
        assertThat(verified.out()).contains("1 of 1 dossiers proved");
        assertThat(verified.code()).isZero();
    }

    @Test
    void w12TheSameFactsStandInEveryFormat() {
        List<String> headlines =
                story("marsh").facts().stream().map(Fact::headline).toList();
        for (String format : List.of("text", "markdown", "html", "csv")) {
            String words = words(ran(format).out());
            assertThat(headlines)
                    .as(format)
                    .allSatisfy(headline -> assertThat(words).contains(words(headline)));
        }
    }

    private static Ran ran(String format) {
        return Ran.of("", "dossier", "--lexicon", LEXICON.toString(), "--format", format, SAMPLES + "/marsh");
    }

    /// Letters alone: lines are broken and marks escaped as each format needs it.
    private static String words(String text) {
        return text.replaceAll("[^\\p{L}]+", " ").strip();
    }

    private Stream<Annotated> reports() {
        return run.dossiers().stream()
                .flatMap(dossier -> dossier.articles().stream())
                .map(StoryMember::report);
    }

    private Dossier story(String folder) {
        return run.dossiers().stream()
                .filter(dossier -> folders(dossier).contains(folder))
                .findFirst()
                .orElseThrow();
    }

    private List<Discrepancy> gaps(String folder, Predicate<Discrepancy> which) {
        return story(folder).findings().discrepancies().stream().filter(which).toList();
    }

    private static List<String> folders(Dossier dossier) {
        return dossier.articles().stream()
                .map(member -> member.report().article().provenance().path().split("/")[2])
                .distinct()
                .toList();
    }

    private static String id(Dossier dossier, String file) {
        return dossier.articles().stream()
                .map(member -> member.report().article())
                .filter(article -> article.provenance().path().endsWith("/" + file))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private static List<String> tellers(Fact fact) {
        return fact.claims().stream().map(claim -> claim.article()).distinct().toList();
    }

    private static List<String> sayers(Discrepancy gap, int number) {
        return gap.values().stream()
                .filter(value -> says(List.of(value), number))
                .map(SlotValue::saidBy)
                .toList();
    }

    private static boolean says(List<SlotValue> values, int number) {
        return values.stream()
                .flatMap(value -> value.amount().stream())
                .anyMatch(amount -> amount.low().stream().anyMatch(low -> low.intValueExact() == number));
    }
}
