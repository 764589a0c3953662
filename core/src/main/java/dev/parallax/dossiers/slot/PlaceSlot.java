package dev.parallax.dossiers.slot;

import dev.parallax.dossiers.happening.Happening;
import dev.parallax.dossiers.happening.Places;
import dev.parallax.dossiers.telling.Telling;
import dev.parallax.model.Place;
import dev.parallax.model.Span;
import dev.parallax.model.dossier.Relation;
import dev.parallax.model.dossier.Slot;
import dev.parallax.model.dossier.SlotName;
import dev.parallax.model.dossier.SlotValue;
import dev.parallax.model.mention.PlaceMention;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Where the happening was, by each report that says so.
public final class PlaceSlot {
    private PlaceSlot() {}

    public static Optional<Slot> of(Happening happening) {
        List<SlotValue> values = new ArrayList<>();
        List<Place> places = new ArrayList<>();
        for (Telling telling : happening.tellings()) {
            Optional<Place> place = telling.event().slots().place();
            if (place.isEmpty()) continue;
            places.add(place.get());
            Sayings.of(telling, place.get().name(), words(telling, place.get())).ifPresent(values::add);
        }
        if (values.isEmpty()) return Optional.empty();
        // that two reports name two places is no proof that they cannot both be right: one may lie near or in the other
        Relation relation = Worst.ofPairs(places, PlaceSlot::relation);
        return Optional.of(new Slot(
                SlotName.PLACE, relation, agreed(places).map(Place::name).orElse(""), values));
    }

    private static Relation relation(Place one, Place other) {
        if (Places.same(one, other)) return Relation.EQUAL;
        return Places.mayHold(one, other) ? Relation.REFINES : Relation.COMPATIBLE;
    }

    private static Span words(Telling telling, Place place) {
        for (Span sentence : telling.wording().sentences()) {
            for (PlaceMention mention : telling.reading().mentions().places()) {
                boolean says = mention.place()
                        .filter(found -> Places.same(found, place))
                        .isPresent();
                if (mention.governs() || !says || !sentence.covers(mention.span())) continue;
                Span both = telling.first().cover(mention.span());
                return both.length() <= dev.parallax.model.Evidence.LONGEST ? both : mention.span();
            }
        }
        return telling.first();
    }

    /// Of the places given (one for each saying) the one with which most agree; of several the finest.
    public static Optional<Place> agreed(List<Place> places) {
        return places.stream()
                .min(Comparator.comparingLong((Place one) -> -places.stream()
                                .filter(other -> Places.same(one, other) || Places.mayHold(one, other))
                                .count())
                        .thenComparingInt(place -> -Places.fineness(place))
                        .thenComparingLong(one -> -places.stream()
                                .filter(other -> Places.same(one, other))
                                .count())
                        .thenComparing(Place::name));
    }
}
