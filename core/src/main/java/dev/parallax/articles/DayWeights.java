package dev.parallax.articles;

import dev.parallax.model.Coded;
import dev.parallax.model.ParallaxException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/// How much each sign speaks for its day: numbers fitted by `tools/train-days`, one `sign<tab>weight` a line.
final class DayWeights {
    private static final String FILE = "days.weights";

    private final Map<Sign, Double> weights;

    private DayWeights(Map<Sign, Double> weights) {
        this.weights = new EnumMap<>(weights);
    }

    /// The weights that ship.
    static DayWeights shipped() {
        Map<Sign, Double> weights = new EnumMap<>(Sign.class);
        try (InputStream in = DayWeights.class.getResourceAsStream(FILE)) {
            if (in == null) throw new ParallaxException("the program has lost its weights for days");
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .forEach(line -> {
                        String[] cells = line.split("\t", -1);
                        weights.put(Coded.of(Sign.class, cells[0]), Double.parseDouble(cells[1]));
                    });
        } catch (IOException e) {
            throw new ParallaxException("cannot read the weights for days", e);
        }
        return new DayWeights(weights);
    }

    /// What the signs say together; a sign counts once, however often the day stands in such a place.
    double of(Set<Sign> signs) {
        double sum = 0;
        for (Sign sign : signs) sum += weights.getOrDefault(sign, 0.0);
        return sum;
    }

    boolean has(Sign sign) {
        return weights.containsKey(sign);
    }

    double of(Sign sign) {
        return weights.getOrDefault(sign, 0.0);
    }
}
