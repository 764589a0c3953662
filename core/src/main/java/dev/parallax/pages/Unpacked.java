package dev.parallax.pages;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongSupplier;

/// What comes out of an archive, watched: when far more comes out than went in, the archive is made to harm.
final class Unpacked extends FilterInputStream {
    private final LongSupplier packed;
    private final PageLimits limits;
    private long out;

    /// @param packed how many bytes have gone in so far
    Unpacked(InputStream in, LongSupplier packed, PageLimits limits) {
        super(in);
        this.packed = packed;
        this.limits = limits;
    }

    @Override
    public int read() throws IOException {
        int value = in.read();
        if (value >= 0) note(1);
        return value;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int read = in.read(buffer, offset, length);
        if (read > 0) note(read);
        return read;
    }

    /// Passes over what is left of a member.
    void drain() throws IOException {
        byte[] buffer = new byte[1 << 13];
        int read = 0;
        while (read >= 0) read = read(buffer, 0, buffer.length);
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    /// A member's reader closes only itself.
    @Override
    public void close() {
        assert packed != null;
    }

    private void note(int bytes) throws IOException {
        out += bytes;
        if (out > limits.freeBytes() && out > packed.getAsLong() * limits.expansion())
            throw new Bomb("unpacks to more than " + limits.expansion() + " times its size");
    }

    /// Thrown when an archive unpacks beyond all measure.
    static final class Bomb extends IOException {
        private static final long serialVersionUID = 1L;

        Bomb(String message) {
            super(message);
        }
    }
}
