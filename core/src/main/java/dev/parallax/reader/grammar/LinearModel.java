package dev.parallax.reader.grammar;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// A trained linear model: for each known feature the classes it speaks for or against, in whole numbers, so that sums
/// are the same on every machine. Features lie in one open hash table, read in one go.
public final class LinearModel implements Scorer {
    private static final int MOST_CLASSES = 127;

    private final List<String> classes;
    /// feature numbers, 0 for a free place; a power of two of them
    private final long[] keys;
    /// where the entries of the feature at the same place begin; they end where those of `ends` say
    private final int[] begins;
    private final byte[] counts;
    private final byte[] entryClasses;
    private final short[] entryWeights;

    private LinearModel(List<String> classes, int features, int entries) {
        if (classes.size() > MOST_CLASSES) throw new IllegalArgumentException("too many classes: " + classes.size());
        this.classes = List.copyOf(classes);
        int places = Integer.highestOneBit(Math.max(1, features) * 2 - 1) * 2;
        this.keys = new long[places];
        this.begins = new int[places];
        this.counts = new byte[places];
        this.entryClasses = new byte[entries];
        this.entryWeights = new short[entries];
    }

    /// One feature and what it says; classes with a weight of zero are left out. Arrays, for a model has a million of
    /// them.
    @SuppressWarnings("ArrayRecordComponent")
    public record Feature(long key, byte[] classes, short[] weights) {}

    /// A model of these features.
    public static LinearModel of(List<String> classes, List<Feature> features) {
        int entries =
                features.stream().mapToInt(feature -> feature.classes.length).sum();
        LinearModel model = new LinearModel(classes, features.size(), entries);
        int at = 0;
        for (Feature feature : features) at = model.put(feature, at);
        return model;
    }

    private int put(Feature feature, int at) {
        int place = place(feature.key);
        keys[place] = feature.key;
        begins[place] = at;
        counts[place] = (byte) feature.classes.length;
        System.arraycopy(feature.classes, 0, entryClasses, at, feature.classes.length);
        System.arraycopy(feature.weights, 0, entryWeights, at, feature.weights.length);
        return at + feature.classes.length;
    }

    private int place(long key) {
        int mask = keys.length - 1;
        int place = (int) (key >>> 17) & mask;
        while (keys[place] != 0 && keys[place] != key) place = (place + 1) & mask;
        return place;
    }

    @Override
    public void add(long feature, int[] scores) {
        int place = place(feature);
        if (keys[place] == 0) return;
        int end = begins[place] + counts[place];
        for (int i = begins[place]; i < end; i++) scores[entryClasses[i]] += entryWeights[i];
    }

    @Override
    public List<String> classes() {
        return classes;
    }

    /// Writes the model: class names, counts, then the features by their numbers, the numbers byte by byte from the
    /// highest on: sorted as they are, the high bytes take next to no room once packed.
    public void write(DataOutputStream out) throws IOException {
        out.writeInt(classes.size());
        for (String name : classes) out.writeUTF(name);
        int[] sorted = IntStream.range(0, keys.length)
                .filter(place -> keys[place] != 0)
                .boxed()
                .sorted(Comparator.comparingLong(place -> keys[place]))
                .mapToInt(place -> place)
                .toArray();
        out.writeInt(sorted.length);
        out.writeInt(entryClasses.length);
        for (int shift = Hash.BITS - Byte.SIZE; shift >= 0; shift -= Byte.SIZE) {
            for (int place : sorted) out.writeByte((int) (keys[place] >>> shift));
        }
        for (int place : sorted) out.writeByte(counts[place]);
        for (int place : sorted) out.write(entryClasses, begins[place], counts[place]);
        for (int place : sorted) {
            for (int e = 0; e < counts[place]; e++) out.writeShort(entryWeights[begins[place] + e]);
        }
    }

    /// The model that `write` wrote.
    public static LinearModel read(DataInputStream in) throws IOException {
        List<String> classes = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) classes.add(in.readUTF());
        int features = in.readInt();
        LinearModel model = new LinearModel(classes, features, in.readInt());
        byte[] numbers = bytes(in, features * (Hash.BITS / Byte.SIZE));
        byte[] counts = bytes(in, features);
        in.readFully(model.entryClasses);
        byte[] weights = bytes(in, model.entryWeights.length * Short.BYTES);
        ByteBuffer.wrap(weights).asShortBuffer().get(model.entryWeights);
        model.fill(numbers, counts);
        return model;
    }

    private void fill(byte[] numbers, byte[] featureCounts) {
        int at = 0;
        for (int i = 0; i < featureCounts.length; i++) {
            long key = 0;
            for (int b = i; b < numbers.length; b += featureCounts.length) key = key << Byte.SIZE | (numbers[b] & 0xFF);
            int place = place(key);
            keys[place] = key;
            begins[place] = at;
            counts[place] = featureCounts[i];
            at += counts[place];
        }
    }

    private static byte[] bytes(DataInputStream in, int length) throws IOException {
        byte[] bytes = new byte[length];
        in.readFully(bytes);
        return bytes;
    }
}
