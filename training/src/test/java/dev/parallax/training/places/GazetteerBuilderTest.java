package dev.parallax.training.places;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GazetteerBuilderTest {
    @TempDir
    Path folder;

    @Test
    void aPlaceIsFoundByItsPlainSpellingAndItsLatinNames() {
        assertThat(Aliases.of("Łódź", "Lodz", List.of("Lodz", "Litzmannstadt", "Лодзь", "LCJ"), 700_000))
                .containsExactly("Lodz", "Litzmannstadt");
        assertThat(Aliases.of("Ptuj", "Ptuj", List.of("Pettau"), 2_000)).isEmpty();
    }

    @Test
    void aDivisionIsFoundWithoutTheWordForWhatItIs() {
        DivisionKinds kinds = DivisionKinds.shipped();
        assertThat(kinds.without("Province of Laguna")).contains("Laguna");
        assertThat(kinds.without("Provincia de La Rioja")).contains("La Rioja");
        assertThat(kinds.without("Asir Region")).contains("Asir");
        assertThat(kinds.without("Ohio")).isEmpty();
    }

    @Test
    void anotherVersionOfAPackageIsRefused() throws IOException {
        Path file = folder.resolve("cities.tgz");
        Files.writeString(file, "another");
        assertThatThrownBy(() -> NpmPackage.open(file, "0")).hasMessageContaining("digest");
    }
}
