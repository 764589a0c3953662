package dev.parallax.mentions;

import dev.parallax.model.mention.Sentence;
import dev.parallax.model.mention.Token;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What of an article is read for actors: its body and, where there is one, its headline.
record Passages(List<Part> parts, Optional<LocalDate> published) {
    /// A passage with its sentences and names.
    ///
    /// @param places for each name the place it means; empty where it names none
    record Part(String text, List<Sentence> sentences, List<Name> names, List<Optional<PlaceFinder.Resolved>> places) {
        Part {
            sentences = List.copyOf(sentences);
            names = List.copyOf(names);
            places = List.copyOf(places);
        }

        /// Alpha-3 code of the country in which the name's place lies.
        Optional<String> placeCountry(Name name) {
            int at = names.indexOf(name);
            return at < 0
                    ? Optional.empty()
                    : places.get(at).flatMap(place -> place.place().country());
        }

        /// The name that holds the token, if one does.
        Optional<Name> nameAt(int sentence, int token) {
            for (Name name : names) {
                if (name.sentence() == sentence && name.first() <= token && token <= name.last())
                    return Optional.of(name);
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

    Passages {
        parts = List.copyOf(parts);
    }
}
