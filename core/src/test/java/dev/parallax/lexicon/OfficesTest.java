package dev.parallax.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.model.DayRange;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OfficesTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @SuppressWarnings("NullAway.Init")
    private Offices offices;

    @BeforeEach
    void twoMinisters() throws IOException {
        Files.writeString(folder.resolve("actors.tsv"), """
                name	aliases	type	country	sectors	from	to	office
                Tanja Mlakar		person	SVN	GOV	2028-02-01	2029-12-31	environment minister
                Jure Podgoršek		person	SVN	GOV	2030-01-01		environment minister
                """);
        offices = Offices.of(Lexicon.with(List.of(folder)));
    }

    @Test
    void anOfficeIsNotHeldAfterItsLastDay() {
        assertThat(other("Tanja Mlakar", "Slovenia's environment minister", "2031-05-13"))
                .contains("Jure Podgoršek");
        assertThat(other("Tanja Mlakar", "Environment Minister", "2031-05-13")).contains("Jure Podgoršek");
        assertThat(other("Tanja Mlakar", "Slovenian environment minister", "2029-05-13"))
                .isEmpty();
    }

    @Test
    void whatIsNotSurelyTheOfficeIsLeftAlone() {
        assertThat(other("Tanja Mlakar", "former environment minister", "2031-05-13"))
                .isEmpty();
        assertThat(other("Tanja Mlakar", "deputy environment minister", "2031-05-13"))
                .isEmpty();
        assertThat(other("Tanja Mlakar", "Estonia's environment minister", "2031-05-13"))
                .isEmpty();
        assertThat(other("Podgoršek", "environment minister", "2031-05-13")).isEmpty();
        assertThat(other("Anna Kos", "environment minister", "2027-05-13")).isEmpty();
    }

    private Optional<String> other(String person, String title, String day) {
        return offices.otherHolder(person, title, Optional.of("SVN"), DayRange.of(LocalDate.parse(day)));
    }
}
