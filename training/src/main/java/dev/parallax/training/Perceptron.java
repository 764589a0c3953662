package dev.parallax.training;

import dev.parallax.reader.grammar.LinearModel;
import dev.parallax.reader.grammar.Scorer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// A linear model in training: when it guesses wrong, the features of the case speak one more for the right class and
/// one less for the guess; what counts in the end is the average over all steps (Collins 2002).
final class Perceptron implements Scorer {
    /// What a weight of one becomes in the finished model, which holds whole numbers.
    private static final int SCALE = 100;

    private final List<String> classes;
    private long[] keys = new long[1 << 16];
    private Weights[] places = new Weights[1 << 16];
    private int size;
    private int step = 1;

    Perceptron(List<String> classes) {
        this.classes = List.copyOf(classes);
    }

    @Override
    public List<String> classes() {
        return classes;
    }

    @Override
    public void add(long feature, int[] scores) {
        Weights weights = places[place(feature)];
        if (weights != null) weights.addTo(scores);
    }

    /// One more case was seen.
    void tick() {
        step++;
    }

    /// Makes `good` likelier and `bad` less likely where these features are.
    void learn(long[] features, int good, int bad) {
        for (long feature : features) {
            Weights weights = weights(feature);
            weights.change(good, 1, step);
            weights.change(bad, -1, step);
        }
    }

    private Weights weights(long feature) {
        int place = place(feature);
        if (places[place] != null) return places[place];
        if (++size * 2 > keys.length) grow();
        place = place(feature);
        keys[place] = feature;
        Weights fresh = new Weights();
        places[place] = fresh;
        return fresh;
    }

    private int place(long feature) {
        int mask = keys.length - 1;
        int place = (int) (feature >>> 17) & mask;
        while (keys[place] != 0 && keys[place] != feature) place = (place + 1) & mask;
        return place;
    }

    private void grow() {
        long[] oldKeys = keys;
        Weights[] old = places;
        keys = new long[oldKeys.length * 2];
        places = new Weights[keys.length];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] == 0) continue;
            int place = place(oldKeys[i]);
            keys[place] = oldKeys[i];
            places[place] = old[i];
        }
    }

    /// The averaged model, without entries that hardly speak.
    ///
    /// @param least weight (of a hundred a step) below which an entry is left out
    /// @param often a feature that was corrected less often is left out
    LinearModel frozen(int least, int often) {
        List<LinearModel.Feature> features = new ArrayList<>();
        for (int i = 0; i < keys.length; i++) {
            if (keys[i] != 0) places[i].frozen(keys[i], step, least, often, features);
        }
        features.sort((a, b) -> Long.compare(a.key(), b.key()));
        return LinearModel.of(classes, features);
    }

    /// What one feature says of the classes it was ever wrong about.
    private static final class Weights {
        private byte[] of = new byte[2];
        private int[] now = new int[2];
        private long[] total = new long[2];
        private int[] since = new int[2];
        private int size;
        private int changes;

        void addTo(int[] scores) {
            for (int i = 0; i < size; i++) scores[of[i]] += now[i];
        }

        void change(int one, int by, int step) {
            changes++;
            int i = 0;
            while (i < size && of[i] != one) i++;
            if (i == size) add(one, step);
            total[i] += (long) now[i] * (step - since[i]);
            since[i] = step;
            now[i] += by;
        }

        private void add(int one, int step) {
            if (size == of.length) {
                of = Arrays.copyOf(of, size * 2);
                now = Arrays.copyOf(now, size * 2);
                total = Arrays.copyOf(total, size * 2);
                since = Arrays.copyOf(since, size * 2);
            }
            of[size] = (byte) one;
            since[size++] = step;
        }

        void frozen(long key, int step, int least, int often, List<LinearModel.Feature> features) {
            if (changes < 2 * often) return;
            byte[] kept = new byte[size];
            short[] weights = new short[size];
            int n = 0;
            for (int i = 0; i < size; i++) {
                long sum = total[i] + (long) now[i] * (step - since[i]);
                long mean = Math.round(SCALE * (double) sum / step);
                if (Math.abs(mean) < least) continue;
                kept[n] = of[i];
                weights[n++] = (short) Math.clamp(mean, Short.MIN_VALUE, Short.MAX_VALUE);
            }
            if (n > 0) features.add(new LinearModel.Feature(key, Arrays.copyOf(kept, n), Arrays.copyOf(weights, n)));
        }
    }
}
