package dev.parallax.pages;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/// Counts the bytes that go into an archive's reader, and notes the record that ends a ZIP archive when it passes.
final class Counted extends FilterInputStream {
    /// `PK`, 5, 6: the end of a ZIP's central directory.
    private static final int ZIP_END = 0x504b0506;

    private long count;
    private int last;
    private boolean zipEnd;

    Counted(InputStream in) {
        super(in);
    }

    long count() {
        return count;
    }

    boolean sawZipEnd() {
        return zipEnd;
    }

    @Override
    public int read() throws IOException {
        int value = in.read();
        if (value >= 0) note(value);
        return value;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int read = in.read(buffer, offset, length);
        for (int i = 0; i < read; i++) note(buffer[offset + i] & 0xff);
        return read;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    private void note(int value) {
        count++;
        last = last << 8 | value;
        if (last == ZIP_END) zipEnd = true;
    }
}
