package dev.parallax.lexicon;

import dev.parallax.model.Place;
import java.util.List;

/// A country or territory with the words by which news speaks of it and its people.
///
/// @param code ISO 3166 alpha-3
/// @param code2 ISO 3166 alpha-2, the key of gazetteers
/// @param adjectives Nigerien, French
/// @param people Nigeriens, Frenchmen
/// @param capitals which stand for its government
/// @param place its point is a label, never a pin
public record Country(
        String code,
        String code2,
        List<String> names,
        List<String> adjectives,
        List<String> people,
        List<String> capitals,
        Place place) {
    public Country {
        names = List.copyOf(names);
        adjectives = List.copyOf(adjectives);
        people = List.copyOf(people);
        capitals = List.copyOf(capitals);
    }

    public String name() {
        return names.getFirst();
    }
}
