package dev.parallax.events;

import dev.parallax.lexicon.Meaning;
import dev.parallax.lexicon.Trigger;
import dev.parallax.model.event.EventType;
import dev.parallax.model.event.Participant;
import java.util.List;
import java.util.Optional;

/// One word of a sentence that tells an event, with who stands on its sides.
///
/// @param mode PLOVER's spelling
/// @param complement what it speaks about and takes the place of ("demanded that troops withdraw")
/// @param used tokens whose own telling is part of this one
record Telling(
        int token,
        Trigger trigger,
        Meaning meaning,
        Optional<String> mode,
        List<Participant> actors,
        List<Participant> recipients,
        Optional<Telling> complement,
        List<Integer> used) {
    Telling {
        actors = List.copyOf(actors);
        recipients = List.copyOf(recipients);
        used = List.copyOf(used);
    }

    Optional<EventType> type() {
        return meaning instanceof Meaning.Typed(var type) ? Optional.of(type) : Optional.empty();
    }

    Telling as(EventType other, Optional<String> otherMode) {
        return new Telling(token, trigger, new Meaning.Typed(other), otherMode, actors, recipients, complement, used);
    }

    Telling with(List<Participant> newActors, List<Participant> newRecipients) {
        return new Telling(token, trigger, meaning, mode, newActors, newRecipients, complement, used);
    }

    Telling about(Telling inner, List<Integer> on) {
        return new Telling(token, trigger, meaning, mode, actors, recipients, Optional.of(inner), on);
    }
}
