package dev.parallax.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.fixture.Ptuj;
import dev.parallax.model.Evidence;
import dev.parallax.model.Place;
import dev.parallax.model.article.Article;
import dev.parallax.model.event.EventType;
import dev.parallax.model.page.Reject;
import dev.parallax.model.probe.Answer;
import dev.parallax.model.story.StoryChange;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class JsonLinesTest {
    private static final Set<Detail> USUAL = EnumSet.of(Detail.TEXTS);

    @Test
    void anArticleHasTheContractsFieldsInItsOrder() {
        String line = written(USUAL, lines -> lines.article(Ptuj.first()));
        assertThat(names(line))
                .containsExactly(
                        "id",
                        "path",
                        "url",
                        "canonical",
                        "outlet",
                        "title",
                        "bylines",
                        "agency",
                        "section",
                        "dateline",
                        "published",
                        "published_basis",
                        "published_range",
                        "modified",
                        "language",
                        "kind",
                        "text",
                        "paragraphs",
                        "captions",
                        "headline",
                        "page");
        assertThat(line).startsWith("{\"id\":\"a-1111111111111111\",\"path\":\"pages/first.html\",\"url\":null,");
        assertThat(line).contains("\"published_range\":[\"2031-05-03\",\"2031-05-03\"]");
        assertThat(line).contains("\"headline\":{\"page\":{\"start\":4,\"end\":28}}");
        assertThat(line).endsWith("}\n").doesNotContain("why");
    }

    @Test
    void positionsCountCodePoints() {
        JsonNode report = tree(written(USUAL, lines -> lines.annotated(Ptuj.annotated())));
        String text = report.path("text").stringValue();
        JsonNode quantity = report.path("quantities").path(0);
        assertThat(slice(text, quantity)).isEqualTo(quantity.path("text").stringValue());
        assertThat(slice(text, report.path("places").path(0))).isEqualTo("Ptuj");
        assertThat(report.path("sentences").toString()).isEqualTo("[[0," + points(text) + "]]");
    }

    @Test
    void anAnnotatedArticleEndsWithItsHeadlineAndItsTokensWhenAsked() {
        String line = written(EnumSet.of(Detail.TEXTS, Detail.TOKENS), lines -> lines.annotated(Ptuj.annotated()));
        assertThat(names(line))
                .endsWith(
                        "page",
                        "sentences",
                        "entities",
                        "actors",
                        "places",
                        "times",
                        "quantities",
                        "quotes",
                        "events",
                        "headline",
                        "tokens");
        assertThat(line).contains("\"upos\":\"VERB\",\"head\":0,\"deprel\":\"root\"");
    }

    @Test
    void scoresHaveTwoDecimalsAndOpenEndsAreNull() {
        String line = written(USUAL, lines -> lines.annotated(Ptuj.annotated()));
        assertThat(line).contains("\"confidence\":0.97}").contains("\"confidence\":0.80}");
        assertThat(line).contains("\"low\":12,\"high\":null,\"hedge\":\"over\",\"unit\":\"people\",\"as_of\":null");
        assertThat(line).contains("\"lat\":46.42005,\"lon\":15.87,");
    }

    @Test
    void whyStandsOnlyWhereItIsAskedFor() {
        assertThat(written(USUAL, lines -> lines.dossier(Ptuj.dossier()))).doesNotContain("\"why\"");
        String explained = written(EnumSet.of(Detail.TEXTS, Detail.WHY), lines -> lines.dossier(Ptuj.dossier()));
        assertThat(explained).contains("\"why\":[\"the same trigger\"]").contains("\"why\":[\"12 and 21\"]");
    }

    @Test
    void everyQuotationOfADossierSlicesToTheCharacter() {
        JsonNode dossier = tree(written(USUAL, lines -> lines.dossier(Ptuj.dossier())));
        for (JsonNode evidence : dossier.findValues("evidence")) {
            for (JsonNode one : evidence.isArray() ? evidence : List.of(evidence)) {
                int article = one.path("article").stringValue().equals("line-2") ? 1 : 0;
                String text =
                        dossier.path("articles").path(article).path("text").stringValue();
                assertThat(slice(text, one)).isEqualTo(one.path("text").stringValue());
                assertThat(one.has("page")).isEqualTo(article == 0);
            }
        }
    }

    @Test
    void aDossierHasTheContractsParts() {
        String line = written(USUAL, lines -> lines.dossier(Ptuj.dossier()));
        assertThat(names(line))
                .containsExactly(
                        "parallax",
                        "data_version",
                        "story",
                        "articles",
                        "not_used",
                        "origins",
                        "actors",
                        "facts",
                        "discrepancies",
                        "timeline",
                        "brief");
        JsonNode fact = tree(line).path("facts").path(0);
        assertThat(fact.propertyNames())
                .containsExactly(
                        "id",
                        "headline",
                        "event",
                        "realis",
                        "standing",
                        "reports",
                        "outlets",
                        "origins",
                        "origin_ids",
                        "slots",
                        "claims");
        assertThat(fact.path("slots")
                        .path(0)
                        .path("values")
                        .path(0)
                        .path("said_by")
                        .toString())
                .isEqualTo("[\"a-1111111111111111\"]");
    }

    @Test
    void quotesOnlyLeavesTheTextsOut() {
        String line = written(Set.of(), lines -> lines.dossier(Ptuj.dossier()));
        assertThat(line).doesNotContain(Ptuj.SECOND).contains("Twenty-one people were injured in Ptuj\"");
    }

    @Test
    void halvesOfPairsAreSpelledOutSoThatNothingIsLost() {
        Article odd = Ptuj.first("torn \uD83D title \"x\"", "Post");
        String line = written(USUAL, lines -> lines.article(odd));
        assertThat(line).contains("torn \\ud83d title \\u0022x\\u0022");
        assertThat(tree(line).path("title").stringValue()).isEqualTo("torn \uD83D title \"x\"");
    }

    @Test
    void assignmentsAreLinesOfTheirKind() {
        assertThat(written(USUAL, lines -> {
                    lines.assignment(
                            new StoryChange.Opened("a-1", "s-1", Optional.empty(), Optional.of("s-0"), List.of()));
                    lines.assignment(new StoryChange.Grew("a-2", "s-1", Optional.of("a-1"), List.of()));
                    lines.assignment(new StoryChange.Merged("s-2", List.of("s-1")));
                    lines.assignment(new StoryChange.Split("s-3", List.of("s-2"), List.of("a-1")));
                }))
                .isEqualTo("""
                        {"article":"a-1","story":"s-1","change":"opened","copy_of":null,"follows":"s-0"}
                        {"article":"a-2","story":"s-1","change":"grew","copy_of":"a-1"}
                        {"story":"s-2","change":"merged","from":["s-1"]}
                        {"story":"s-3","change":"split","from":["s-2"],"articles":["a-1"]}
                        """);
    }

    @Test
    void rejectsSayWhereAndWhy() {
        assertThat(written(
                        USUAL,
                        lines -> lines.reject(
                                new Reject("a.zip!b", Reject.Reason.TOO_LARGE, "60 MB", OptionalLong.of(7)))))
                .isEqualTo("{\"path\":\"a.zip!b\",\"reason\":\"too-large\",\"detail\":\"60 MB\",\"offset\":7}\n");
    }

    @Test
    void answersCopyTheIdAsItWasWritten() {
        Map<EventType, Double> scores = new LinkedHashMap<>();
        scores.put(EventType.ACCUSE, 0.711);
        Place tartu = new Place(
                OptionalLong.of(588335), "Tartu", Optional.of("EST"), new Place.Point(58.38062, 26.72509), "PPLA");
        assertThat(written(USUAL, lines -> {
                    lines.answer(asked("7"), new Answer.Relation("7", EventType.ACCUSE, Optional.empty(), scores));
                    lines.answer(asked("\"p\""), new Answer.PlaceMeant("p", Optional.of(tartu)));
                    lines.answer(asked("\"p\""), new Answer.PlaceMeant("p", Optional.empty()));
                    lines.answer(asked("\"c\""), new Answer.Copies("c", List.of(List.of("d1", "d4"))));
                    lines.answer(asked("null"), new Answer.Failed("", Answer.Problem.UNKNOWN_ASK));
                }))
                .isEqualTo("""
                        {"id":7,"type":"ACCUSE","quad":3,"mode":null,"scores":{"ACCUSE":0.71}}
                        {"id":"p","geonames":588335,"lat":58.38062,"lon":26.72509,"country":"EST","feature":"PPLA"}
                        {"id":"p","geonames":null,"lat":null,"lon":null,"country":null,"feature":null}
                        {"id":"c","groups":[["d1","d4"]]}
                        {"id":null,"error":"unknown-ask"}
                        """);
    }

    @Test
    void evidenceFromAHeadlineHasAPagePositionOnly() {
        Evidence headline =
                new Evidence("a-1111111111111111", Optional.empty(), Optional.of(Ptuj.headlineOnPage()), Ptuj.HEADLINE);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        JsonOut out = new JsonOut(bytes, USUAL);
        out.line(() -> new EvidenceJson(out, Ptuj.dossier()).fields(headline));
        out.flush();
        assertThat(bytes.toString(StandardCharsets.UTF_8))
                .isEqualTo("{\"article\":\"a-1111111111111111\",\"text\":\"Storm in Ptuj injures 12\","
                        + "\"page\":{\"start\":4,\"end\":28}}\n");
    }

    private static Asked asked(String id) {
        return new Asked(id, new dev.parallax.model.probe.Question.Pair(id, "", ""));
    }

    private static String written(Set<Detail> details, Consumer<JsonLines> write) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        JsonLines lines = JsonLines.to(bytes, details);
        write.accept(lines);
        lines.flush();
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static JsonNode tree(String line) {
        return JsonMapper.shared().readTree(line);
    }

    private static List<String> names(String line) {
        return List.copyOf(tree(line).propertyNames());
    }

    private static String slice(String text, JsonNode at) {
        int start = text.offsetByCodePoints(0, at.path("start").intValue());
        return text.substring(start, text.offsetByCodePoints(0, at.path("end").intValue()));
    }

    private static int points(String text) {
        return text.codePointCount(0, text.length());
    }
}
