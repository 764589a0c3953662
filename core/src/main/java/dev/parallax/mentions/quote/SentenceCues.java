package dev.parallax.mentions.quote;

import dev.parallax.model.Span;
import java.util.List;

/// The verbs of one sentence that may attribute, in text order.
record SentenceCues(Span span, List<Cue> cues) {
    SentenceCues {
        cues = List.copyOf(cues);
    }
}
