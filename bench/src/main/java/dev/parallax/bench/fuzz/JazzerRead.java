package dev.parallax.bench.fuzz;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGeneratorFactory;

/// What Jazzer calls (profile `nightly`): the first byte says what the others are named, and every fault is thrown.
public final class JazzerRead {
    private static final List<String> NAMES = List.of(
            "x", "x.html", "x.txt", "x.xml", "x.eml", "x.mhtml", "x.warc", "x.wacz", "x.zip", "x.tar", "x.gz", "x.csv",
            "x.json", "x.jsonl");
    private static final PageCheck CHECK = new PageCheck();

    private JazzerRead() {}

    public static void fuzzerTestOneInput(byte[] input) {
        if (input.length == 0) return;
        String name = NAMES.get((input[0] & 0xff) % NAMES.size());
        Seed seed = new Seed(name, Arrays.copyOfRange(input, 1, input.length));
        Optional<String> fault =
                CHECK.fault(seed, RandomGeneratorFactory.of("L64X128MixRandom").create(input.length));
        if (fault.isPresent()) throw new AssertionError(fault.get());
    }
}
