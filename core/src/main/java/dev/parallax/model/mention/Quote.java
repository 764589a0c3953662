package dev.parallax.model.mention;

import dev.parallax.model.Coded;
import dev.parallax.model.Span;
import java.util.List;
import java.util.Optional;

/// An attribution: something said, written, promised, asked, believed or announced, by somebody or by nobody named.
///
/// @param content what was said, in pieces where the cue stands inside
/// @param cue the words that attribute
/// @param source the whole noun phrase that names who said it; empty when nobody is named
/// @param speaker id of the actor who said it
public record Quote(Kind kind, List<Span> content, List<Span> cue, List<Span> source, Optional<String> speaker) {

    public enum Kind implements Coded {
        DIRECT,
        INDIRECT,
        MIXED
    }

    public Quote {
        content = List.copyOf(content);
        cue = List.copyOf(cue);
        source = List.copyOf(source);
    }

    public boolean says(Span span) {
        return content.stream().anyMatch(piece -> piece.overlaps(span));
    }
}
