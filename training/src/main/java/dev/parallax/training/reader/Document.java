package dev.parallax.training.reader;

import java.util.List;

/// The labelled sentences of one document; documents are held out whole.
record Document(String id, List<Sample> samples) {
    Document {
        samples = List.copyOf(samples);
    }
}
