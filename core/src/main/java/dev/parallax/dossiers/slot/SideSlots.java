package dev.parallax.dossiers.slot;

import dev.parallax.dossiers.happening.Happening;
import dev.parallax.dossiers.telling.Party;
import dev.parallax.dossiers.telling.Telling;
import dev.parallax.model.dossier.Relation;
import dev.parallax.model.dossier.Slot;
import dev.parallax.model.dossier.SlotName;
import dev.parallax.model.dossier.SlotValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Whom each report names on a side. Two names for a side are no conflict: both may have acted.
public final class SideSlots {
    private SideSlots() {}

    public static Optional<Slot> actors(Happening happening) {
        return of(happening, SlotName.ACTOR, Telling::actors);
    }

    public static Optional<Slot> recipients(Happening happening) {
        return of(happening, SlotName.RECIPIENT, Telling::recipients);
    }

    private static Optional<Slot> of(Happening happening, SlotName name, Function<Telling, List<Party>> side) {
        List<SlotValue> values = new ArrayList<>();
        List<Party> parties = new ArrayList<>();
        for (Telling telling : happening.tellings()) {
            for (Party party : side.apply(telling)) {
                Optional<SlotValue> value =
                        Sayings.of(telling, party.participant().name(), telling.first());
                value.ifPresent(values::add);
                if (value.isPresent()) parties.add(party);
            }
        }
        if (values.isEmpty()) return Optional.empty();
        Relation relation = Worst.ofPairs(parties, SideSlots::relation);
        String reading = String.join(
                ", ", values.stream().map(SlotValue::value).distinct().toList());
        return Optional.of(new Slot(name, relation, reading, values));
    }

    private static Relation relation(Party one, Party other) {
        return switch (one.match(other)) {
            case SAME -> Relation.EQUAL;
            case LIKE -> Relation.REFINES;
            case UNKNOWN, DIFFERENT -> Relation.COMPATIBLE;
        };
    }
}
