package dev.parallax.model.probe;

import dev.parallax.model.Span;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// One question to one component of Parallax; `id` comes back with the answer.
public sealed interface Question {
    String id();

    /// What does the actor do to the recipient in this text?
    record Relation(String id, String text, Span actor, Span recipient) implements Question {}

    /// Which place on earth is meant?
    record PlaceMeant(String id, String text, Span span, Optional<String> published) implements Question {}

    /// Which time is meant, seen from the day of publication?
    record TimeMeant(String id, String text, Span span, Optional<String> published) implements Question {}

    /// Which of these event mentions are one event?
    ///
    /// @param texts by their names, in the order given
    record SameEvent(String id, Map<String, String> texts, List<EventPlace> mentions) implements Question {
        public SameEvent {
            texts = InOrder.copy(texts);
            mentions = List.copyOf(mentions);
        }
    }

    /// An event mention: `span` in the text called `text`.
    record EventPlace(String mention, String text, Span span) {}

    /// Does `a` entail or contradict `b`?
    record Pair(String id, String a, String b) implements Question {}

    /// Which of these texts are reprints of one another?
    record Copy(String id, Map<String, String> texts) implements Question {
        public Copy {
            texts = InOrder.copy(texts);
        }
    }

    /// A line that holds no question that can be asked.
    ///
    /// @param id empty text when the line has none
    record Unusable(String id, Answer.Problem problem) implements Question {}
}
