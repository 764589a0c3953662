package dev.parallax.pages;

import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/// The files of a ZIP archive by the list at its end. Web archives are packed so by browsers: members stored as they
/// are, their lengths told only behind them, which cannot be read from front to back.
final class ListedContainer implements Container {
    /// The list is held as a whole; that of a million members is smaller.
    private static final long LONGEST_LIST = 1 << 26;

    private static final int END = 0x06054b50;
    private static final int END_LENGTH = 22;
    private static final int LONGEST_COMMENT = 0xffff;

    private final ZipFile zip;
    private final Source source;
    private final Dispatch dispatch;
    private final Predicate<String> wanted;
    private final Iterator<? extends ZipEntry> entries;

    private ListedContainer(ZipFile zip, Source source, Dispatch dispatch, Predicate<String> wanted) {
        this.zip = zip;
        this.source = source;
        this.dispatch = dispatch;
        this.wanted = wanted;
        this.entries = zip.entries().asIterator();
    }

    /// Opens it, unless it has no list, as one that was cut short, or one that no archive needs, or that of ZIP64,
    /// whose packers do not pack so.
    ///
    /// @param wanted which names are looked at
    static Optional<Container> open(Path file, Source source, Dispatch dispatch, Predicate<String> wanted)
            throws IOException {
        if (listLength(file) > LONGEST_LIST) return Optional.empty();
        try {
            ZipFile zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8);
            return Optional.of(new ListedContainer(zip, source, dispatch, wanted));
        } catch (ZipException e) {
            return Optional.empty(); // what reads from front to back will tell what is wrong with it
        }
    }

    /// How long the list says it is: at byte 12 of the record that ends the archive.
    private static long listLength(Path file) throws IOException {
        try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "r")) {
            int length = (int) Math.min(bytes.length(), END_LENGTH + LONGEST_COMMENT);
            byte[] tail = new byte[length];
            bytes.seek(bytes.length() - length);
            bytes.readFully(tail);
            ByteBuffer end = ByteBuffer.wrap(tail).order(ByteOrder.LITTLE_ENDIAN);
            for (int at = length - END_LENGTH; at >= 0; at--) {
                if (end.getInt(at) != END) continue;
                return Integer.toUnsignedLong(end.getInt(at + 12));
            }
            return 0;
        }
    }

    @Override
    public Optional<Members.Step> read() throws IOException {
        while (entries.hasNext()) {
            ZipEntry entry = entries.next();
            if (entry.isDirectory() || !wanted.test(entry.getName())) continue;
            InputStream bytes = zip.getInputStream(entry);
            Unpacked unpacked = new Unpacked(bytes, entry::getCompressedSize, dispatch.limits());
            return Optional.of(dispatch.inside(source, entry.getName(), unpacked));
        }
        return Optional.empty();
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
