package dev.parallax.pages;

import java.util.Locale;
import java.util.Optional;

/// One part of a message.
///
/// @param number from 1, in the message's order, pictures and all counted
/// @param type its media type
/// @param message the fields of the message it belongs to
/// @param own its own fields
/// @param place where it stands among the others
record MimePart(int number, String type, MimeHead message, MimeHead own, Place place) {

    /// Groups are numbered; zero is none.
    ///
    /// @param alternative the group of parts that say the same in different ways
    /// @param related the group of parts of which one is the page and the others belong to it
    /// @param root whether it is that one
    record Place(int alternative, int related, boolean root) {}

    boolean isHtml() {
        return type.equals("text/html") || type.equals("application/xhtml+xml");
    }

    boolean isText() {
        return isHtml() || type.equals("text/plain");
    }

    /// The name of an attached file.
    Optional<String> attached() {
        boolean attachment = own.find("content-disposition")
                .filter(said -> said.toLowerCase(Locale.ROOT).startsWith("attachment"))
                .isPresent();
        return attachment ? own.parameter("content-disposition", "filename") : Optional.empty();
    }

    Optional<String> charset() {
        return own.parameter("content-type", "charset");
    }

    /// The address of a page that was saved (RFC 2557).
    Optional<String> address() {
        return message.find("snapshot-content-location")
                .filter(all -> place.root)
                .or(() -> own.find("content-location"))
                .filter(address -> address.startsWith("http"));
    }
}
