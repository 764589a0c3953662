package dev.parallax.app.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.fixture.Ptuj;
import dev.parallax.json.Detail;
import dev.parallax.model.dossier.Dossier;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TextReportTest {
    @Test
    void aReportReadsFromTitleToQuotations() throws IOException {
        assertThat(text(new TextReport(80, Ink.PLAIN, Set.of()), Ptuj.dossier()))
                .isEqualTo("""
                        Storm in Ptuj injures 12
                        2 reports · 2 outlets · 2 origins · published 2031-05-03 to 2031-05-04
                        story s-1111111111111111

                        IN BRIEF
                          At least 12 people were injured in Ptuj on Friday, the fire chief told Drava
                          Post. [1]
                          Twenty-one people were injured, the hospital said. [2]
                          What the hall cost is not stated.

                        FACTS
                          1 People were injured in Ptuj
                              figure, reported as happened, 2031-05-02, Ptuj
                              disputed · 2 reports · 2 outlets · 2 origins
                              - Drava Post → the fire chief (reported as happened) [1]
                              - unnamed outlet → the hospital (reported as happened) [2]
                              ! number: 12 or 21 (they cannot both hold): ≥12 people, Drava Post [1]; 21
                                people, unnamed outlet [2]

                        WHERE THE REPORTS DIFFER
                          number, between outlets: Drava Post has ≥12 people, unnamed outlet has 21.
                            - ≥12 · Drava Post: “At least 12 people were injured in Ptuj on Friday” [1]
                            - 21 · unnamed outlet: “Twenty-one people were injured in Ptuj” [2]

                        TIMELINE
                          2031-05-02 People were injured in Ptuj (known 2031-05-03)

                        WHO IT COMES FROM
                          - the fire chief (person), behind Drava Post [1]
                          - the hospital (statement), behind unnamed outlet [2]

                        THE REPORTS
                          - Drava Post, 2031-05-03: Storm in Ptuj injures 12
                            pages/first.html
                          - unnamed outlet, 2031-05-04: (no headline)
                            lines.jsonl

                        THE WORDS IT RESTS ON
                          [1] “At least 12 people were injured in Ptuj on Friday” Drava Post,
                              pages/first.html page 39..88
                          [2] “Twenty-one people were injured in Ptuj” unnamed outlet, lines.jsonl text
                              0..38

                        NOT USED
                          - pages/index.html: no-article
                        """);
    }

    @Test
    void whyIsToldWhenAsked() throws IOException {
        assertThat(text(new TextReport(80, Ink.PLAIN, Set.of(Detail.WHY)), Ptuj.dossier()))
                .contains("why: the same trigger")
                .contains("why: 12 and 21");
    }

    @Test
    void aTitleCannotSteerTheTerminal() throws IOException {
        Dossier hostile = Ptuj.dossier(Ptuj.first("\u001b[2J\u202Etxt", "a\u0007b"));
        String text = text(new TextReport(80, Ink.PLAIN, Set.of()), hostile);
        assertThat(text).startsWith("[U+001B][2J[U+202E]txt\n").contains("a[U+0007]b");
        assertThat(text.chars().filter(unit -> unit < ' ' && unit != '\n')).isEmpty();
    }

    @Test
    void colourIsOnlyWhereItIsAskedFor() throws IOException {
        assertThat(text(new TextReport(80, Ink.COLOUR, Set.of()), Ptuj.dossier()))
                .contains("\u001b[31mdisputed");
    }

    static String text(Report report, Dossier dossier) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        report.one(dossier, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    static String all(Report report, Dossier... dossiers) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        report.all(List.of(dossiers), out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
