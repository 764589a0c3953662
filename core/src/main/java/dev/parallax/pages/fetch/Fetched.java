package dev.parallax.pages.fetch;

import dev.parallax.model.page.Reject.Reason;
import java.io.InputStream;
import java.net.URI;
import java.util.Optional;

/// What came of asking for an address.
public sealed interface Fetched {
    /// The page, or whatever else was there.
    ///
    /// @param address where it was found in the end, behind redirects
    /// @param type its media type, in small letters and without parameters
    /// @param charset the one that the server named
    /// @param body all of it, held in memory
    record Got(URI address, Optional<String> type, Optional<String> charset, InputStream body) implements Fetched {}

    /// Not asked for, or not got, and why.
    record Refused(Reason reason, String detail) implements Fetched {}
}
