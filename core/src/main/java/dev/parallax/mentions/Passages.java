package dev.parallax.mentions;

import dev.parallax.model.Span;
import dev.parallax.model.mention.Sentence;
import dev.parallax.model.mention.Token;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What of an article is read for actors: its body and, where there is one, its headline.
record Passages(List<Part> parts, Optional<LocalDate> published) {
    /// A passage with its sentences and names.
    record Part(String text, List<Sentence> sentences, List<Name> names) {
        Part {
            sentences = List.copyOf(sentences);
            names = List.copyOf(names);
        }

        /// The name that holds the token, if one does.
        Optional<Name> nameAt(int sentence, int token) {
            for (Name name : names) {
                if (name.sentence() == sentence && name.first() <= token && token <= name.last()) return Optional.of(name);
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
