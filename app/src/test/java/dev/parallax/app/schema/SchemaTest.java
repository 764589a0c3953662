package dev.parallax.app.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.app.Ran;
import dev.parallax.fixture.Ptuj;
import dev.parallax.json.Detail;
import dev.parallax.json.JsonLines;
import dev.parallax.model.Coded;
import dev.parallax.model.dossier.Discrepancy;
import dev.parallax.model.dossier.Origin;
import dev.parallax.model.dossier.Relation;
import dev.parallax.model.dossier.SlotName;
import dev.parallax.model.event.EventType;
import dev.parallax.model.event.Realis;
import dev.parallax.model.event.Rung;
import dev.parallax.model.event.Sector;
import dev.parallax.model.mention.Hedge;
import dev.parallax.model.page.Reject;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class SchemaTest {
    @Test
    void everyObjectFitsItsSchema() {
        assertThat(fits("article", lines -> lines.article(Ptuj.first()))).isEmpty();
        assertThat(fits("article", lines -> lines.article(Ptuj.second()))).isEmpty();
        assertThat(fits("annotated", lines -> lines.annotated(Ptuj.annotated())))
                .isEmpty();
        assertThat(fits("dossier", lines -> lines.dossier(Ptuj.dossier()))).isEmpty();
        assertThat(fits(
                        "reject",
                        lines -> lines.reject(new Reject("x", Reject.Reason.EMPTY, "no bytes", OptionalLong.empty()))))
                .isEmpty();
    }

    @Test
    void everyAnswerFitsItsSchema() {
        Ran ran = Ran.of("""
                {"id":"one","ask":"copy","texts":{"a":"x","b":"y"}}
                {"id":2,"ask":"weather"}
                nonsense
                """, "probe");
        assertThat(ran.out().lines())
                .hasSize(3)
                .allSatisfy(line -> assertThat(Schemas.wrong("probe", line)).isEmpty());
    }

    @Test
    void aSchemaRefusesWhatIsNotPromised() {
        String dossier = written(lines -> lines.dossier(Ptuj.dossier()));
        assertThat(Schemas.wrong("dossier", dossier.replace("\"conflicts\"", "\"differs\"")))
                .isNotEmpty();
        assertThat(Schemas.wrong("dossier", dossier.replace("\"start\":2,", "\"start\":-2,")))
                .isNotEmpty();
        assertThat(Schemas.wrong("dossier", dossier.replace("\"brief\":", "\"briefs\":")))
                .isNotEmpty();
    }

    @Test
    void noFieldIsWrittenThatNoSchemaSpeaksOf() {
        assertThat(Schemas.unknown(written(lines -> lines.annotated(Ptuj.annotated()))))
                .isEmpty();
        assertThat(Schemas.unknown(written(lines -> lines.dossier(Ptuj.dossier()))))
                .isEmpty();
    }

    @Test
    void theWordsOfTheSchemasAreThoseOfTheModel() {
        assertThat(enums())
                .contains(
                        codes(Realis.values()),
                        codes(Relation.values()),
                        codes(SlotName.values()),
                        codes(Origin.Kind.values()),
                        codes(Discrepancy.Kind.values()),
                        codes(Reject.Reason.values()),
                        names(EventType.values()),
                        names(Sector.values()),
                        codes(Rung.values()) + " null",
                        codes(Hedge.values()) + " null");
    }

    private static List<String> enums() {
        return List.of("common", "dossier", "reject", "probe").stream()
                .flatMap(name -> tools.jackson.databind.json.JsonMapper.shared()
                        .readTree(Schemas.text(name + ".json"))
                        .findValues("enum")
                        .stream())
                .map(node -> node.valueStream()
                        .map(value -> value.isNull() ? "null" : value.asString())
                        .collect(Collectors.joining(" ")))
                .toList();
    }

    private static String codes(Coded... values) {
        return Arrays.stream(values).map(Coded::code).collect(Collectors.joining(" "));
    }

    private static String names(Enum<?>... values) {
        return Arrays.stream(values).map(Enum::name).collect(Collectors.joining(" "));
    }

    private static List<String> fits(String schema, Consumer<JsonLines> write) {
        return Schemas.wrong(schema, written(write));
    }

    private static String written(Consumer<JsonLines> write) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        JsonLines lines = JsonLines.to(out, EnumSet.allOf(Detail.class));
        write.accept(lines);
        lines.flush();
        return out.toString(StandardCharsets.UTF_8);
    }
}
