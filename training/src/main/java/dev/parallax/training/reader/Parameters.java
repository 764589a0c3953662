package dev.parallax.training.reader;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.FloatBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/// The network's weights by name, and which of them learn.
final class Parameters {
    static final String WORDS = "embeddings.word";
    static final String POSITIONS = "embeddings.position";
    static final String CASINGS = "embeddings.casing";
    static final String HEADS = "heads";
    static final String RELATIONS = "relations";
    /// Tables of the words of the whole language: what a few hundred documents say of some of them would only unsettle
    /// the others.
    private static final Set<String> STILL = Set.of(WORDS, POSITIONS);

    private static final float FIRST = 0.02f;

    private final NDManager manager;
    private final Map<String, NDArray> byName = new LinkedHashMap<>();

    Parameters(NDManager manager) {
        this.manager = manager;
    }

    void put(String name, float[] values, long... shape) {
        byName.put(name, manager.create(FloatBuffer.wrap(values), new Shape(shape)));
    }

    /// A new matrix of small random numbers, and a bias of zeros.
    void putNew(String name, int rows, int columns, Random random) {
        float[] values = new float[rows * columns];
        for (int i = 0; i < values.length; i++) values[i] = (float) random.nextGaussian() * FIRST;
        put(name + ".weight", values, rows, columns);
        put(name + ".bias", new float[columns], columns);
    }

    NDArray get(String name) {
        NDArray found = byName.get(name);
        if (found == null) throw new IllegalArgumentException("the network has no weights named " + name);
        return found;
    }

    Map<String, NDArray> learning() {
        Map<String, NDArray> learning = new LinkedHashMap<>(byName);
        learning.keySet().removeAll(STILL);
        return learning;
    }

    void beginLearning() {
        learning().values().forEach(weights -> weights.setRequiresGradient(true));
    }

    /// Written beside and moved into place, so that a run that is stopped leaves the last whole checkpoint.
    void save(Path file) throws IOException {
        Path beside = file.resolveSibling(file.getFileName() + ".part");
        try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(beside)))) {
            out.writeInt(byName.size());
            for (Map.Entry<String, NDArray> entry : byName.entrySet()) {
                out.writeUTF(entry.getKey());
                long[] shape = entry.getValue().getShape().getShape();
                out.writeInt(shape.length);
                for (long side : shape) out.writeLong(side);
                for (float value : entry.getValue().toFloatArray()) out.writeFloat(value);
            }
        }
        Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    void load(Path file) throws IOException {
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            for (int left = in.readInt(); left > 0; left--) {
                String name = in.readUTF();
                long[] shape = new long[in.readInt()];
                for (int i = 0; i < shape.length; i++) shape[i] = in.readLong();
                float[] values = new float[Math.toIntExact(new Shape(shape).size())];
                for (int i = 0; i < values.length; i++) values[i] = in.readFloat();
                put(name, values, shape);
            }
        }
    }
}
