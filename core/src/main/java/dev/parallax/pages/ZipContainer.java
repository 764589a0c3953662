package dev.parallax.pages;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Predicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/// The files of a ZIP archive in the order of its bytes, read from front to back, so that of a truncated one all
/// members before the break still come. Nothing is unpacked to disk: a member's name is only a name.
final class ZipContainer implements Container {
    private final Source source;
    private final Dispatch dispatch;
    private final Predicate<String> wanted;
    private final Counted packed;
    private final ZipInputStream zip;
    private final Unpacked unpacked;
    private int members;

    /// @param wanted which names are looked at
    ZipContainer(Source source, Dispatch dispatch, Predicate<String> wanted) {
        this.source = source;
        this.dispatch = dispatch;
        this.wanted = wanted;
        this.packed = new Counted(source.bytes());
        // bytes stay bytes, for names without the UTF-8 flag are in whatever the packer spoke
        this.zip = new ZipInputStream(packed, StandardCharsets.ISO_8859_1);
        this.unpacked = new Unpacked(zip, packed::count, dispatch.limits());
    }

    @Override
    public Optional<Members.Step> read() throws IOException {
        try {
            if (members > 0) unpacked.drain();
            return member();
        } catch (IllegalArgumentException e) {
            throw new Broken("a member's name cannot be read", packed.count(), e);
        }
    }

    private Optional<Members.Step> member() throws IOException {
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            members++;
            if (!entry.isDirectory() && wanted.test(entry.getName()))
                return Optional.of(dispatch.inside(source, name(entry), unpacked));
            unpacked.drain(); // the library would do it too, but without looking at how much comes out
        }
        return atEnd();
    }

    /// A whole archive has a list of its members at its end.
    private Optional<Members.Step> atEnd() throws IOException {
        packed.transferTo(OutputStream.nullOutputStream());
        if (!packed.sawZipEnd())
            throw new Bytes.Truncated("the archive ends after " + members + " members, before its own list of them");
        return Optional.empty();
    }

    @Override
    public OptionalLong offset() {
        return OptionalLong.of(packed.count());
    }

    private static String name(ZipEntry entry) {
        String name = entry.getName();
        if (name.chars().anyMatch(c -> c > 0xff)) return name;
        byte[] bytes = name.getBytes(StandardCharsets.ISO_8859_1);
        return Utf8.strict(bytes, 0).orElseGet(() -> new String(bytes, Charset.forName("IBM437")));
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
