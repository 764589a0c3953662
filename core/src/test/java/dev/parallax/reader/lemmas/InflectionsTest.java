package dev.parallax.reader.lemmas;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class InflectionsTest {
    @Test
    void aShortVerbWouldHaveDoubledItsLetter() {
        assertThat(Inflections.ofVerb("hoping")).containsExactly("hope");
        assertThat(Inflections.ofVerb("hopping")).containsExactly("hop", "hopp", "hoppe");
    }

    @Test
    void aLongerVerbMayHaveLostItsE() {
        assertThat(Inflections.ofVerb("invaded")).containsExactly("invad", "invade");
    }

    @Test
    void yBecomesIe() {
        assertThat(Inflections.ofVerb("carried")).startsWith("carry");
        assertThat(Inflections.ofVerb("tying")).contains("tie");
        assertThat(Inflections.ofPlural("cities")).startsWith("city");
    }

    @Test
    void hissingSoundsTakeEs() {
        assertThat(Inflections.ofPlural("marches")).startsWith("march");
        assertThat(Inflections.ofPlural("houses")).startsWith("house");
        assertThat(Inflections.ofPlural("crisis")).isEmpty();
    }

    @Test
    void whatIsTooShortComesFromNothing() {
        assertThat(Inflections.ofVerb("ed")).isEmpty();
        assertThat(Inflections.ofVerb("s")).containsExactly("");
    }
}
