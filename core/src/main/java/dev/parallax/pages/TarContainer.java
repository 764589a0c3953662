package dev.parallax.pages;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.OptionalLong;

/// The files of a tar archive in its order: the old format, POSIX (`ustar`, extended headers) and GNU's long names.
final class TarContainer implements Container {
    private static final int BLOCK = 512;
    private static final int LONGEST_NAME = 1 << 16;

    private final Source source;
    private final Dispatch dispatch;
    private final InputStream in;
    private Member last = new Member(InputStream.nullInputStream(), 0);
    private long offset;

    TarContainer(Source source, Dispatch dispatch) {
        this.source = source;
        this.dispatch = dispatch;
        this.in = source.bytes();
    }

    @Override
    public Optional<Members.Step> read() throws IOException {
        Optional<String> longName = Optional.empty();
        while (true) {
            passOver();
            byte[] header = block();
            if (isZero(header)) return Optional.empty();
            long size = number(header, 124, 12);
            char type = (char) (header[156] & 0xff);
            last = new Member(in, size);
            if (type == 'L') longName = Optional.of(string(content(), 0));
            else if (type == 'x') longName = paxPath(new String(content(), StandardCharsets.UTF_8));
            else if (type == '0' || type == 0)
                return Optional.of(dispatch.inside(source, longName.orElseGet(() -> name(header)), last));
            else longName = Optional.empty();
        }
    }

    @Override
    public OptionalLong offset() {
        return OptionalLong.of(offset);
    }

    private void passOver() throws IOException {
        last.rest();
        long padding = (BLOCK - last.size % BLOCK) % BLOCK;
        in.skipNBytes(padding);
        offset += last.size + padding;
        last = new Member(InputStream.nullInputStream(), 0);
    }

    private byte[] block() throws IOException {
        byte[] header = in.readNBytes(BLOCK);
        if (header.length < BLOCK && header.length > 0) throw new EOFException();
        offset += header.length;
        return header.length == 0 ? new byte[BLOCK] : header;
    }

    private byte[] content() throws IOException {
        return Bytes.all(last, LONGEST_NAME);
    }

    private static boolean isZero(byte[] header) {
        for (byte one : header) {
            if (one != 0) return false;
        }
        return true;
    }

    private static String name(byte[] header) {
        String prefix = new String(header, 257, 5, StandardCharsets.ISO_8859_1).equals("ustar")
                ? string(java.util.Arrays.copyOfRange(header, 345, 500), 0)
                : "";
        String name = string(java.util.Arrays.copyOfRange(header, 0, 100), 0);
        return prefix.isEmpty() ? name : prefix + "/" + name;
    }

    private static String string(byte[] bytes, int from) {
        int end = from;
        while (end < bytes.length && bytes[end] != 0) end++;
        return Utf8.lenient(java.util.Arrays.copyOfRange(bytes, from, end), 0);
    }

    /// The `path` of an extended header, whose records are `LENGTH KEY=VALUE`.
    private static Optional<String> paxPath(String records) {
        return records.lines()
                .map(line -> line.substring(line.indexOf(' ') + 1))
                .filter(record -> record.startsWith("path="))
                .map(record -> record.substring("path=".length()))
                .findFirst();
    }

    private static long number(byte[] header, int from, int length) throws IOException {
        long value = 0;
        for (int i = from; i < from + length; i++) {
            if (header[i] >= '0' && header[i] <= '7') value = value << 3 | header[i] - '0';
            else if (header[i] != 0 && header[i] != ' ') throw new java.util.zip.ZipException("no tar header");
        }
        return value;
    }

    /// The bytes of one member, and no more.
    private static final class Member extends InputStream {
        private final InputStream in;
        private final long size;
        private long left;

        Member(InputStream in, long size) {
            this.in = in;
            this.size = size;
            this.left = size;
        }

        @Override
        public int read() throws IOException {
            if (left == 0) return -1;
            int one = in.read();
            if (one < 0) throw new EOFException();
            left--;
            return one;
        }

        @Override
        public int read(byte[] buffer, int from, int length) throws IOException {
            if (left == 0) return length == 0 ? 0 : -1;
            int read = in.read(buffer, from, (int) Math.min(length, left));
            if (read < 0) throw new EOFException();
            left -= read;
            return read;
        }

        void rest() throws IOException {
            in.skipNBytes(left);
            left = 0;
        }
    }

    @Override
    public void close() {
        last = new Member(InputStream.nullInputStream(), 0);
    }
}
