package dev.parallax.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ShippedTablesTest {
    private static final Path FOLDER = Path.of("src/main/resources/dev/parallax/lexicon");

    @Test
    void theListNamesEveryTableThatShipsInByteOrder() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            List<String> names = files.map(file -> file.getFileName().toString())
                    .filter(name -> !name.equals("tables.txt"))
                    .sorted()
                    .toList();
            assertThat(Lexicon.shippedNames()).isEqualTo(names);
        }
    }

    @Test
    void theDigestTellsOneDataVersionFromAnother() throws IOException {
        Path own = Files.createTempDirectory("lexicon");
        String shipped = Lexicon.shipped().digest();
        assertThat(Lexicon.with(List.of(own)).digest()).isEqualTo(shipped);
        Files.writeString(own.resolve("wordfrequencies.tsv"), "lemma\tdocuments\nferry\t7\n");
        assertThat(Lexicon.with(List.of(own)).digest()).isNotEqualTo(shipped);
    }
}
