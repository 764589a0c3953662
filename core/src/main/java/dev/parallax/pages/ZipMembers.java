package dev.parallax.pages;

import dev.parallax.model.page.Reject;
import dev.parallax.model.page.Reject.Reason;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/// The files of a ZIP archive in the order of its bytes, read from front to back, so that of a truncated one all
/// members before the break still come. Nothing is unpacked to disk: a member's name is only a name.
final class ZipMembers implements Members {
    private final Source source;
    private final Dispatch dispatch;
    private final Counted packed;
    private final ZipInputStream zip;
    private final Unpacked unpacked;
    private int members;
    private boolean ended;

    ZipMembers(Source source, Dispatch dispatch) {
        this.source = source;
        this.dispatch = dispatch;
        this.packed = new Counted(source.bytes());
        // bytes stay bytes, for names without the UTF-8 flag are in whatever the packer spoke
        this.zip = new ZipInputStream(packed, StandardCharsets.ISO_8859_1);
        this.unpacked = new Unpacked(zip, packed, dispatch.limits());
    }

    @Override
    public Optional<Step> next() {
        if (ended) return Optional.empty();
        try {
            if (members > 0) unpacked.drain();
            return member();
        } catch (IOException e) {
            return end(Failures.reject(source.path(), e, OptionalLong.of(packed.count())));
        } catch (IllegalArgumentException e) {
            return end(new Reject(source.path(), Reason.MALFORMED, "a member's name cannot be read"));
        }
    }

    private Optional<Step> member() throws IOException {
        ZipEntry entry = zip.getNextEntry();
        while (entry != null && entry.isDirectory()) entry = zip.getNextEntry();
        if (entry == null) return atEnd();
        if (++members > dispatch.limits().members())
            return end(new Reject(source.path(), Reason.TOO_LARGE, "more members than " + (members - 1)));
        return Optional.of(dispatch.inside(source, name(entry), unpacked, Optional.empty()));
    }

    /// A whole archive has a list of its members at its end.
    private Optional<Step> atEnd() throws IOException {
        byte[] rest = new byte[1 << 13];
        int read = 0;
        while (read >= 0) read = packed.read(rest, 0, rest.length);
        if (!packed.sawZipEnd())
            return end(new Reject(
                    source.path(),
                    Reason.TRUNCATED,
                    "the archive ends after " + members + " members, before its own list of them",
                    OptionalLong.of(packed.count())));
        if (members == 0) return end(new Reject(source.path(), Reason.EMPTY, "an archive without files"));
        ended = true;
        return Optional.empty();
    }

    private Optional<Step> end(Reject reject) {
        ended = true;
        return Optional.of(Members.rejected(reject));
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
