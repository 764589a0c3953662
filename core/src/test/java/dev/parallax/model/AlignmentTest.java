package dev.parallax.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.parallax.model.Alignment.Run;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class AlignmentTest {
    /// `<p>Caf&eacute;  <b>is</b> open</p><p>Now</p>` as the article has it: "Café is open", blank line, "Now".
    private static Alignment.Builder cafe() {
        return new Alignment.Builder()
                .copy("Caf", 3)
                .replace("é", 6, 8)
                .replace(" ", 14, 2)
                .copy("is", 19)
                .copy(" open", 25)
                .insert("\n\n")
                .copy("Now", 37);
    }

    private static String page(int start, int end) {
        Alignment.Builder text = cafe();
        return text.alignment()
                .toPage(text.text(), new Span(start, end))
                .map(PageSpan::toString)
                .orElse("nowhere");
    }

    @Test
    void aTextLeadsBackToItsPageThroughTagsEntitiesAndFolds() {
        assertThat(cafe().text()).isEqualTo("Café is open\n\nNow");
        assertThat(page(0, 3)).isEqualTo("page 3..6");
        assertThat(page(0, 4)).isEqualTo("page 3..14");
        assertThat(page(5, 7)).isEqualTo("page 19..21");
        assertThat(page(5, 12)).isEqualTo("page 19..30");
        assertThat(page(8, 17)).isEqualTo("page 26..40");
    }

    @Test
    void whatWePutInStandsNowhere() {
        assertThat(page(12, 14)).isEqualTo("nowhere");
        assertThat(page(4, 4)).isEqualTo("nowhere");
    }

    @Test
    void thePageCountsCodePointsTheTextCountsUnits() {
        Alignment.Builder text = new Alignment.Builder().copy("a😀b", 10);
        assertThat(text.alignment().toPage(text.text(), new Span(3, 4))).contains(new PageSpan(12, 13));
        assertThat(text.alignment().toPage(text.text(), new Span(1, 3))).contains(new PageSpan(11, 12));
    }

    @Test
    void piecesThatTouchOnThePageAreOneRun() {
        assertThat(new Alignment.Builder()
                        .copy("ab", 4)
                        .copy("cd", 6)
                        .alignment()
                        .runs())
                .containsExactly(new Run(0, 4, 4, 4, true));
    }

    @Test
    void aRunThatGoesBackwardsIsRefused() {
        assertThatThrownBy(() -> new Alignment(List.of(new Run(0, 2, 9, 2, true), new Run(2, 2, 3, 2, true))))
                .hasMessageContaining("run at text 2, page 3");
    }

    @Property
    void everyCharacterCopiedIsFoundAgain(@ForAll @Size(max = 20) List<String> pieces) {
        StringBuilder page = new StringBuilder();
        Alignment.Builder text = new Alignment.Builder();
        for (String piece : pieces) {
            page.append("<i>");
            text.copy(piece, page.codePointCount(0, page.length()));
            page.append(piece).append("</i>");
        }
        int at = 0;
        for (String piece : pieces) {
            if (!piece.isEmpty())
                assertThat(slice(page.toString(), text, at, piece)).isEqualTo(piece);
            at += piece.length();
        }
    }

    private static String slice(String page, Alignment.Builder text, int at, String piece) {
        PageSpan span = text.alignment()
                .toPage(text.text(), new Span(at, at + piece.length()))
                .orElseThrow();
        return page.substring(page.offsetByCodePoints(0, span.start()), page.offsetByCodePoints(0, span.end()));
    }
}
