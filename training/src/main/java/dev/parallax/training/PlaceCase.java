package dev.parallax.training;

import dev.parallax.mentions.place.PlaceFinder;
import dev.parallax.mentions.place.Surroundings;
import dev.parallax.model.Place;
import java.util.ArrayList;
import java.util.List;

/// One name with all that it may mean, and where it is.
record PlaceCase(String set, String text, String name, List<PlaceFinder.Weighed> choices, Place.Point truth) {
    private static final double SAME_KILOMETRES = 161;

    PlaceCase {
        choices = List.copyOf(choices);
    }

    static List<PlaceCase> of(List<PlaceGold> gold, PlaceFinder finder) {
        List<PlaceCase> cases = new ArrayList<>();
        for (PlaceGold item : gold) {
            Surroundings surroundings = finder.surroundings(item.text());
            for (PlaceGold.Spot spot : item.spots())
                cases.add(new PlaceCase(
                        item.set(),
                        item.id(),
                        spot.span().in(item.text()),
                        finder.weigh(item.text(), spot.span(), surroundings),
                        spot.point()));
        }
        return cases;
    }

    int fold(int folds) {
        return Math.floorMod(text.hashCode(), folds);
    }

    /// Whether choice `i` is near enough, or, for the last, whether none of the others is.
    boolean isRight(int i) {
        return choices.get(i)
                .place()
                .map(place -> place.point().kilometresTo(truth) < SAME_KILOMETRES)
                .orElseGet(() -> !isKnown());
    }

    boolean isKnown() {
        for (int i = 0; i + 1 < choices.size(); i++) if (isRight(i)) return true;
        return false;
    }
}
