package dev.parallax.training;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/// Another order for each epoch, the same in every run.
final class Shuffle {
    private static final long SEED = 20_240_420;

    private Shuffle() {}

    static <T> List<T> of(List<T> items, int epoch) {
        List<T> shuffled = new ArrayList<>(items);
        Collections.shuffle(shuffled, new Random(SEED + epoch));
        return shuffled;
    }
}
