package dev.parallax.lexicon;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MappedResourceTest {
    private static final byte[] BYTES = "Ptuj lies on the Drava.\n".repeat(400).getBytes(UTF_8);

    @TempDir
    Path folder;

    private URI jar(int method, String comment) throws IOException {
        Path jar = folder.resolve("a jar.zip");
        try (OutputStream out = Files.newOutputStream(jar);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.setComment(comment);
            for (String name : new String[] {"other.txt", "in/places.tsv", "in/places.tsv.bak"}) {
                ZipEntry entry = new ZipEntry(name);
                entry.setMethod(method);
                entry.setSize(BYTES.length);
                entry.setExtra(new byte[] {0x77, 0x77, 2, 0, 1, 2});
                CRC32 crc = new CRC32();
                crc.update(BYTES);
                entry.setCrc(crc.getValue());
                zip.putNextEntry(entry);
                zip.write(BYTES);
                zip.closeEntry();
            }
        }
        return URI.create("jar:" + jar.toUri() + "!/in/places.tsv");
    }

    private static byte[] read(URI file) throws IOException {
        return bytes(MappedResource.of(file.toURL()));
    }

    private static byte[] bytes(ByteBuffer buffer) {
        byte[] bytes = new byte[buffer.limit()];
        buffer.get(0, bytes);
        return bytes;
    }

    @Test
    void aFileIsMappedWhereItLies() throws IOException {
        Path file = Files.write(folder.resolve("places.tsv"), BYTES);
        ByteBuffer mapped = MappedResource.of(file.toUri().toURL());
        assertThat(mapped.isDirect()).isTrue();
        assertThat(bytes(mapped)).isEqualTo(BYTES);
    }

    @Test
    void anUnpackedEntryIsMappedWithinItsJar() throws IOException {
        URI entry = jar(ZipEntry.STORED, "a comment behind the end");
        assertThat(MappedResource.of(entry.toURL()).isDirect()).isTrue();
        assertThat(read(entry)).isEqualTo(BYTES);
    }

    @Test
    void aPackedEntryIsReadIntoTheHeap() throws IOException {
        URI entry = jar(ZipEntry.DEFLATED, "");
        assertThat(MappedResource.of(entry.toURL()).isDirect()).isFalse();
        assertThat(read(entry)).isEqualTo(BYTES);
    }

    @Test
    void theShippedGazetteerIsMapped() {
        assertThat(Lexicon.mapped("places.tsv").isDirect()).isTrue();
        assertThat(Lexicon.mapped("places.index").isDirect()).isTrue();
    }
}
