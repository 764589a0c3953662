package dev.parallax.json;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;

class CodePointsTest {
    @Property(tries = 300)
    void theyCountAsJavaDoes(@ForAll @StringLength(max = 60) String text) {
        CodePoints points = CodePoints.of(text);
        assertThat(points.length()).isEqualTo(text.codePointCount(0, text.length()));
        for (int point = 0; point <= points.length(); point++) {
            int unit = text.offsetByCodePoints(0, point);
            assertThat(points.at(unit)).isEqualTo(point);
            assertThat(points.unit(point)).isEqualTo(unit);
        }
    }
}
