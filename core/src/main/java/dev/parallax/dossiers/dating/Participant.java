package dev.parallax.dossiers.dating;

import java.util.Set;

/// A noun that takes part in a doing, as a report introduces it or takes it up again.
///
/// @param lemma of its head
/// @param words lemmas of what stands with it, the head among them
/// @param entities those that its words name
/// @param numbers how many, as written
record Participant(String lemma, Article article, Set<String> words, Set<String> entities, Set<String> numbers) {
    /// How a noun stands in the text.
    enum Article {
        /// "a team", "six geologists": the reader meets it here
        NEW,
        /// "the team", "its decision": the reader has met it
        KNOWN,
        /// a name
        NAME,
        /// "engineers": any
        BARE
    }

    Participant {
        words = Set.copyOf(words);
        entities = Set.copyOf(entities);
        numbers = Set.copyOf(numbers);
    }
}
