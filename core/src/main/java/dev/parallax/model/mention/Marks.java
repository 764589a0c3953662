package dev.parallax.model.mention;

import dev.parallax.model.Span;
import java.util.List;

/// What the reader marked in a sentence besides its grammar; stretches in the passage's text, each list in text order.
///
/// @param names names, dates and sums of money
/// @param sources who is said to have spoken, written, thought
/// @param cues the words that attribute
/// @param contents what is attributed; of a long quotation the part in this sentence
/// @param triggers words that tell of an event
public record Marks(List<Named> names, List<Span> sources, List<Span> cues, List<Span> contents, List<Span> triggers) {
    /// Nothing marked.
    public static final Marks NONE = new Marks(List.of(), List.of(), List.of(), List.of(), List.of());

    public Marks {
        names = List.copyOf(names);
        sources = List.copyOf(sources);
        cues = List.copyOf(cues);
        contents = List.copyOf(contents);
        triggers = List.copyOf(triggers);
    }

    /// A stretch and what it names.
    public record Named(Span span, NameKind kind) {}
}
