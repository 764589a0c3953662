package dev.parallax.model.page;

import dev.parallax.model.Coded;
import java.util.OptionalLong;

/// Something that could not be read or holds no article: it is counted and told, and the run goes on.
///
/// @param path of the page or container
/// @param detail for people: what was found, and what to do where something can be done
/// @param offset byte or code point at which it failed, where known
public record Reject(String path, Reason reason, String detail, OptionalLong offset) {

    /// The contract's list.
    public enum Reason implements Coded {
        EMPTY,
        BINARY,
        TRUNCATED,
        TOO_LARGE,
        CHARSET,
        UNREADABLE,
        UNSUPPORTED,
        MALFORMED,
        NO_ARTICLE,
        DUPLICATE,
        TIMEOUT
    }

    public Reject(String path, Reason reason, String detail) {
        this(path, reason, detail, OptionalLong.empty());
    }
}
