package dev.parallax.pages;

import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;
import java.util.OptionalLong;

/// Reads one container from front to back. It may break at any place; `UntilBroken` makes that a reject.
interface Container extends Closeable {
    /// The next member; empty at the end.
    ///
    /// @throws IOException where it cannot be read any further
    Optional<Members.Step> read() throws IOException;

    /// Where the reading stands, in bytes or, for text, characters from the container's start.
    default OptionalLong offset() {
        return OptionalLong.empty();
    }

    /// Thrown where bytes are not what the container's format has there.
    final class Broken extends IOException {
        private static final long serialVersionUID = 1L;
        private final long offset;

        /// @param offset negative where it is not known
        Broken(String message, long offset, Throwable cause) {
            super(message, cause);
            this.offset = offset;
        }

        OptionalLong offset() {
            return offset < 0 ? OptionalLong.empty() : OptionalLong.of(offset);
        }
    }
}
