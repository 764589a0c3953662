package dev.parallax.training.reader;

import java.util.List;

/// One labelled sentence.
///
/// @param text as it stands in its document, for the vector of its meaning
record Sample(String text, List<String> words, Labels labels) {
    Sample {
        words = List.copyOf(words);
    }
}
