package dev.parallax.lexicon;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// Where an entry that a jar holds unpacked lies in the jar's file, so that it can be mapped from there. The format is
/// that of PKWARE's APPNOTE 6.3, sections 4.3.7, 4.3.12 and 4.3.16; archives beyond 4 GB are not read.
///
/// @param offset of its first byte in the file
record StoredEntry(long offset, long size) {
    private static final int END = 0x06054b50;
    private static final int END_LENGTH = 22;
    private static final int LONGEST_COMMENT = 0xffff;
    private static final int LISTED = 0x02014b50;
    private static final int LISTED_LENGTH = 46;
    private static final int LOCAL = 0x04034b50;
    private static final int LOCAL_LENGTH = 30;
    private static final int MOST_LISTED = 64 << 20;

    /// Empty where the jar has no such entry, packs it, or is no archive that is understood here.
    static Optional<StoredEntry> find(FileChannel jar, String name) throws IOException {
        int tail = (int) Math.min(jar.size(), END_LENGTH + LONGEST_COMMENT);
        ByteBuffer last = read(jar, jar.size() - tail, tail);
        for (int at = tail - END_LENGTH; at >= 0; at--) {
            if (last.getInt(at) != END) continue;
            int length = last.getInt(at + 12);
            long start = Integer.toUnsignedLong(last.getInt(at + 16));
            boolean sound = length >= 0 && length <= MOST_LISTED && start + length <= jar.size();
            return sound
                    ? listed(jar, read(jar, start, length), name.getBytes(StandardCharsets.UTF_8))
                    : Optional.empty();
        }
        return Optional.empty();
    }

    private static Optional<StoredEntry> listed(FileChannel jar, ByteBuffer list, byte[] name) throws IOException {
        int at = 0;
        while (at + LISTED_LENGTH <= list.limit() && list.getInt(at) == LISTED) {
            int nameLength = Short.toUnsignedInt(list.getShort(at + 28));
            int rest = Short.toUnsignedInt(list.getShort(at + 30)) + Short.toUnsignedInt(list.getShort(at + 32));
            if (isNamed(list, at + LISTED_LENGTH, nameLength, name)) {
                long size = Integer.toUnsignedLong(list.getInt(at + 24));
                boolean stored = list.getShort(at + 10) == 0;
                return stored ? behindHead(jar, Integer.toUnsignedLong(list.getInt(at + 42)), size) : Optional.empty();
            }
            at += LISTED_LENGTH + nameLength + rest;
        }
        return Optional.empty();
    }

    private static boolean isNamed(ByteBuffer list, int at, int length, byte[] name) {
        if (length != name.length || at + length > list.limit()) return false;
        for (int i = 0; i < length; i++) if (list.get(at + i) != name[i]) return false;
        return true;
    }

    private static Optional<StoredEntry> behindHead(FileChannel jar, long head, long size) throws IOException {
        ByteBuffer local = read(jar, head, LOCAL_LENGTH);
        if (local.limit() < LOCAL_LENGTH || local.getInt(0) != LOCAL) return Optional.empty();
        long offset =
                head + LOCAL_LENGTH + Short.toUnsignedInt(local.getShort(26)) + Short.toUnsignedInt(local.getShort(28));
        return offset + size <= jar.size() ? Optional.of(new StoredEntry(offset, size)) : Optional.empty();
    }

    private static ByteBuffer read(FileChannel jar, long from, int length) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        while (bytes.hasRemaining() && jar.read(bytes, from + bytes.position()) >= 0) {}
        return bytes.flip();
    }
}
