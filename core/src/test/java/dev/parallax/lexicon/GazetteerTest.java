package dev.parallax.lexicon;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.parallax.model.Digests;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GazetteerTest {
    private static final String HEADER = "geonames\tname\taliases\tlat\tlon\tfeature\tcountry\tadmin1\tpopulation\n";

    @TempDir
    Path folder;

    private Gazetteer with(String row) throws IOException {
        Files.writeString(folder.resolve("places.tsv"), HEADER + row + "\n");
        Lexicon lexicon = Lexicon.with(List.of(folder));
        return Gazetteer.of(lexicon, Countries.of(lexicon));
    }

    private static List<String> named(Gazetteer gazetteer, String name) {
        return gazetteer.find(name).stream()
                .map(entry -> entry.place().name() + " " + entry.country2() + " "
                        + entry.place().feature())
                .toList();
    }

    private static byte[] shipped(String name) {
        ByteBuffer mapped = Lexicon.mapped(name);
        byte[] bytes = new byte[mapped.limit()];
        mapped.get(0, bytes);
        return bytes;
    }

    @Test
    void theTableIsTheOneThatTheBuilderMade() {
        assertThat(Digests.sha256(shipped("places.tsv")))
                .isEqualTo("7366703341a8ba346fa34952da39a52933eba8b8dec95cfc7ffd7e327641eebd");
    }

    @Test
    void theShippedIndexIsTheOneOfTheTable() {
        assertThat(shipped("places.index")).isEqualTo(GazetteerIndex.bytes(shipped("places.tsv")));
    }

    @Test
    void theIndexOfAnotherTableIsRefused() {
        byte[] index = GazetteerIndex.bytes((HEADER + "\tPtuj\t\t46.4\t15.9\tPPL\tSI\t\t12\n").getBytes(UTF_8));
        assertThatThrownBy(() -> GazetteerIndex.of(ByteBuffer.wrap(index), 7))
                .isInstanceOf(LexiconException.class)
                .hasMessageContaining("is that of a places.tsv of 92 bytes; the one beside it has 7");
        assertThatThrownBy(() -> GazetteerIndex.of(ByteBuffer.wrap(new byte[3]), 7))
                .isInstanceOf(LexiconException.class);
    }

    @Test
    void aTownIsFoundByItsNamesHoweverTheyAreSpelt() {
        Gazetteer gazetteer = Gazetteer.of(Lexicon.shipped(), Countries.of(Lexicon.shipped()));
        assertThat(named(gazetteer, "São Paulo")).contains("São Paulo BR PPLA");
        assertThat(named(gazetteer, "sao-paulo")).contains("São Paulo BR PPLA");
        assertThat(named(gazetteer, "Laguna")).contains("Province of Laguna PH ADM2");
    }

    @Test
    void theUsersOwnPlacesAreFoundToo() throws IOException {
        assertThat(named(with("\tNew Ptuj\tPtujville\t46.4\t15.9\tPPL\tSI\t\t12"), "Ptujville"))
                .containsExactly("New Ptuj SI PPL");
    }

    @Test
    void aRowThatCannotBeReadIsRefusedWithFileAndLine() {
        assertThatThrownBy(() -> with("\tNew Ptuj\t\tnorth\t15.9\tPPL\tSI\t\t12"))
                .isInstanceOf(LexiconException.class)
                .hasMessageContaining("places.tsv, line 2: 'north', '15.9' are no degrees");
        assertThatThrownBy(() -> with("\tNew Ptuj\t\t46.4\t15.9\tPPL\tSI\t\tmany"))
                .hasMessageContaining("places.tsv, line 2: 'many' is no whole number");
        assertThatThrownBy(() -> with("\tNew Ptuj\t46.4"))
                .hasMessageContaining("places.tsv, line 2: has 3 cells, the header has 9");
    }
}
