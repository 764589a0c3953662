package dev.parallax.mentions;

import dev.parallax.mentions.place.PlaceFinder;
import dev.parallax.model.mention.PlaceMention;
import dev.parallax.model.mention.Sentence;
import dev.parallax.model.mention.Token;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;

/// What of an article is read for actors: its body and, where there is one, its headline.
record Passages(List<Part> parts, Optional<LocalDate> published) {
    Passages {
        parts = List.copyOf(parts);
    }

    /// A passage with its sentences and names, found by sentence so that long texts cost no more than their length.
    static final class Part {
        private final String text;
        private final List<Sentence> sentences;
        private final List<Name> names;
        private final List<Optional<PlaceFinder.Resolved>> places;
        private final List<PlaceMention> inside;
        private final List<List<Name>> bySentence = new ArrayList<>();
        private final IdentityHashMap<Name, String> countries = new IdentityHashMap<>();

        /// @param places for each name the place it means; empty where it names none
        /// @param inside the places that stand within longer names
        Part(
                String text,
                List<Sentence> sentences,
                List<Name> names,
                List<Optional<PlaceFinder.Resolved>> places,
                List<PlaceMention> inside) {
            this.text = text;
            this.sentences = List.copyOf(sentences);
            this.names = List.copyOf(names);
            this.places = List.copyOf(places);
            this.inside = List.copyOf(inside);
            for (int i = 0; i < sentences.size(); i++) bySentence.add(new ArrayList<>());
            for (int i = 0; i < names.size(); i++) {
                Name name = names.get(i);
                bySentence.get(name.sentence()).add(name);
                places.get(i)
                        .flatMap(place -> place.place().country())
                        .ifPresent(country -> countries.put(name, country));
            }
        }

        String text() {
            return text;
        }

        List<Sentence> sentences() {
            return sentences;
        }

        List<Name> names() {
            return names;
        }

        List<Optional<PlaceFinder.Resolved>> places() {
            return places;
        }

        List<PlaceMention> inside() {
            return inside;
        }

        List<Name> namesIn(int sentence) {
            return bySentence.get(sentence);
        }

        /// Alpha-3 code of the country in which the name's place lies.
        Optional<String> placeCountry(Name name) {
            return Optional.ofNullable(countries.get(name));
        }

        /// The name that holds the token, if one does.
        Optional<Name> nameAt(int sentence, int token) {
            for (Name name : namesIn(sentence)) {
                if (name.first() <= token && token <= name.last()) return Optional.of(name);
            }
            return Optional.empty();
        }

        Token token(int sentence, int number) {
            return sentences.get(sentence).token(number);
        }

        String word(int sentence, int number) {
            return token(sentence, number).span().in(text);
        }
    }
}
