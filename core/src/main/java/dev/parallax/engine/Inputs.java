package dev.parallax.engine;

import dev.parallax.model.page.PageRead;
import java.util.List;
import java.util.stream.Stream;

/// All members of all inputs, in order, each article once.
record Inputs(Stages stages) {
    Stream<PageRead> members(List<String> inputs) {
        Unique unique = new Unique();
        return inputs.stream().flatMap(stages::pages).map(unique::once);
    }
}
