package dev.parallax.dossiers.dating;

import dev.parallax.model.DayRange;
import dev.parallax.model.Span;
import dev.parallax.model.mention.Sentence;
import dev.parallax.model.mention.TimeMention;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// A verb that a report dates, with those who take part in it.
///
/// @param time the words for when
/// @param days what they mean
record Doing(Sentence sentence, int verb, TimeMention time, DayRange days, List<Participant> participants) {
    Doing {
        participants = List.copyOf(participants);
    }

    String lemma() {
        return sentence.token(verb).lemma();
    }

    /// Those that its participants name.
    Set<String> entities() {
        return participants.stream()
                .flatMap(participant -> participant.entities().stream())
                .collect(Collectors.toSet());
    }

    Span at() {
        return sentence.token(verb).span();
    }
}
