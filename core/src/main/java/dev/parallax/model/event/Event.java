package dev.parallax.model.event;

import dev.parallax.model.DayRange;
import dev.parallax.model.Place;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// A coded event, figure or state as one article tells it.
///
/// @param id `v-` and 16 hex digits
/// @param rung empty for what was never a plan
/// @param slots when, where and how many
/// @param mentions every place of the passage that tells it, at least one
/// @param confidence 0 to 1
public record Event(
        String id,
        Coding coding,
        Realis realis,
        Optional<Rung> rung,
        Sides sides,
        Slots slots,
        Attribution attribution,
        List<EventMention> mentions,
        double confidence,
        List<String> why) {

    /// Who did it, and to whom.
    public record Sides(List<Participant> actors, List<Participant> recipients) {
        public static final Sides NONE = new Sides(List.of(), List.of());

        public Sides {
            actors = List.copyOf(actors);
            recipients = List.copyOf(recipients);
        }
    }

    /// When, where and how many.
    ///
    /// @param quantities indexes into the passage's quantities
    public record Slots(Optional<DayRange> date, Optional<Place> place, List<Integer> quantities) {
        public Slots {
            quantities = List.copyOf(quantities);
        }
    }

    public Event {
        mentions = List.copyOf(mentions);
        why = List.copyOf(why);
        if (mentions.isEmpty()) throw new IllegalArgumentException("an event that stands nowhere");
    }

    /// One line, as the codebook writes it: `CONSULT/visit happened [Ali Zeine NER GOV] -> [Kurt Campbell USA GOV]`.
    public String line() {
        String name = coding.type().map(Enum::name).orElse(coding.kind().code());
        String modes = coding.modes().isEmpty() ? "" : "/" + String.join("/", coding.modes());
        return name + modes + " " + realis.code() + " " + lines(sides.actors) + " -> " + lines(sides.recipients);
    }

    private static String lines(List<Participant> side) {
        return side.stream().map(Participant::line).collect(Collectors.joining("; ", "[", "]"));
    }
}
