package dev.parallax.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LexiconTest {
    @TempDir
    Path folder;

    private Lexicon own(String table) throws IOException {
        Files.writeString(folder.resolve("fish.tsv"), table);
        return Lexicon.with(List.of(folder));
    }

    @Test
    void aTableOfTheUsersIsReadBesideTheShippedOnes() throws IOException {
        Lexicon lexicon = own("# what swims\nname\talso\ncod\tgadus|codling\n\nhake\t\n");
        assertThat(lexicon.table("fish.tsv")).extracting(row -> row.get("name")).containsExactly("cod", "hake");
        assertThat(lexicon.table("fish.tsv").getFirst().list("also")).containsExactly("gadus", "codling");
        assertThat(lexicon.table("fish.tsv").getLast().find("also")).isEmpty();
    }

    @Test
    void aRowThatDoesNotFitIsRefusedWithItsPlace() throws IOException {
        Lexicon lexicon = own("name\talso\ncod\n");
        assertThatThrownBy(() -> lexicon.table("fish.tsv"))
                .isInstanceOf(LexiconException.class)
                .hasMessageContaining("fish.tsv, line 2: has 1 cells, the header has 2");
    }

    @Test
    void aTableThatNobodyHasIsEmpty() {
        assertThat(Lexicon.shipped().table("no-such-table.tsv")).isEmpty();
    }

    @Test
    void aFolderThatIsNotThereIsAnError() {
        assertThatThrownBy(() -> Lexicon.with(List.of(folder.resolve("nowhere"))))
                .hasMessageStartingWith("no lexicon folder: ");
    }
}
