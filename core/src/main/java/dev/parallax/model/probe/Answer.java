package dev.parallax.model.probe;

import dev.parallax.model.Coded;
import dev.parallax.model.Place;
import dev.parallax.model.event.EventType;
import dev.parallax.model.mention.TimeType;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What a component answers to a question.
public sealed interface Answer {
    String id();

    /// What the actor does to the recipient.
    ///
    /// @param mode PLOVER's spelling
    /// @param scores of the types considered, best first
    record Relation(String id, EventType type, Optional<String> mode, Map<EventType, Double> scores) implements Answer {
        public Relation {
            scores = InOrder.copy(scores);
        }
    }

    /// The place that is meant.
    ///
    /// @param place empty: no such place known
    record PlaceMeant(String id, Optional<Place> place) implements Answer {}

    /// The time that is meant.
    ///
    /// @param value TIMEX3
    record TimeMeant(String id, TimeType type, String value) implements Answer {}

    /// Names of mentions or texts that belong together, each at most once.
    record Clusters(String id, List<List<String>> clusters) implements Answer {
        public Clusters {
            clusters = clusters.stream().map(List::copyOf).toList();
        }
    }

    /// Which texts are reprints of one another.
    ///
    /// @param groups of two texts or more
    record Copies(String id, List<List<String>> groups) implements Answer {
        public Copies {
            groups = groups.stream().map(List::copyOf).toList();
        }
    }

    /// How `a` stands to `b`, and the words that decide it.
    record Pair(String id, Entailment relation, Map<Entailment, Double> scores, String why) implements Answer {
        public Pair {
            scores = InOrder.copy(scores);
        }
    }

    /// No answer, and why.
    record Failed(String id, Problem problem) implements Answer {}

    /// How one text stands to another.
    enum Entailment implements Coded {
        ENTAILS,
        NEUTRAL,
        CONTRADICTS
    }

    /// Why a question has no answer.
    enum Problem implements Coded {
        MALFORMED,
        UNKNOWN_ASK,
        /// the component does not exist yet
        NOT_YET,
        /// a position outside its text
        SPAN
    }
}
