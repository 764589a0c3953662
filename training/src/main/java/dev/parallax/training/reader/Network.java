package dev.parallax.training.reader;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.index.NDIndex;
import ai.djl.ndarray.types.Shape;
import ai.djl.ndarray.types.SparseFormat;
import dev.parallax.reader.heads.HeadLayout;

/// The transformer (BERT's, Devlin et al. 2019, in MiniLM's size) with its heads, as it learns.
final class Network {
    static final int WIDTH = 384;
    static final int ATTENTION_HEADS = 12;
    static final float EPSILON = 1e-12f;
    private static final float DROPOUT = 0.1f;

    private final Parameters parameters;
    private final int layers;
    /// Held here: a number given to `mul` as such is freed before the way back needs it (DJL 0.35).
    private final NDArray scale;

    Network(NDManager manager, Parameters parameters, int layers) {
        this.parameters = parameters;
        this.layers = layers;
        this.scale = manager.create((float) (1 / Math.sqrt(WIDTH / (double) ATTENTION_HEADS)));
    }

    /// States of all pieces after the last layer: sentence, piece, width.
    NDArray states(Batch batch) {
        NDArray x = table(batch.numbers(), Parameters.WORDS)
                .add(table(batch.casings(), Parameters.CASINGS))
                .add(table(batch.positions(), Parameters.POSITIONS));
        x = dropped(normed(x, "embeddings.LayerNorm"));
        for (int layer = 0; layer < layers; layer++) x = layer(x, batch.mask(), "encoder.layer." + layer + ".");
        return x;
    }

    private NDArray layer(NDArray x, NDArray mask, String layer) {
        NDArray attended = linear(attention(x, mask, layer + "attention.self."), layer + "attention.output.dense");
        NDArray mixed = normed(x.add(dropped(attended)), layer + "attention.output.LayerNorm");
        NDArray inner =
                linear(mixed, layer + "intermediate.dense").getNDArrayInternal().gelu();
        NDArray outer = linear(inner, layer + "output.dense");
        return normed(mixed.add(dropped(outer)), layer + "output.LayerNorm");
    }

    private NDArray attention(NDArray x, NDArray mask, String self) {
        NDArray query = parted(linear(x, self + "query"));
        NDArray key = parted(linear(x, self + "key"));
        NDArray value = parted(linear(x, self + "value"));
        NDArray scores = query.matMul(key.transpose(0, 1, 3, 2)).mul(scale);
        NDArray weights = dropped(scores.add(mask).softmax(-1));
        return weights.matMul(value).transpose(0, 2, 1, 3).reshape(x.getShape());
    }

    private static NDArray parted(NDArray x) {
        Shape shape = x.getShape();
        return x.reshape(shape.get(0), shape.get(1), ATTENTION_HEADS, WIDTH / ATTENTION_HEADS)
                .transpose(0, 2, 1, 3);
    }

    /// What the heads say of the words whose first pieces `batch` picks: sentence, word (0 is the root), column.
    NDArray heads(NDArray states, Batch batch) {
        return linear(dropped(batch.firsts().matMul(states)), Parameters.HEADS);
    }

    static NDArray columns(NDArray heads, HeadLayout.Columns columns) {
        return heads.get(new NDIndex(":,:," + columns.from() + ":" + columns.to()));
    }

    /// Scores of the relations between dependents and their gold heads.
    NDArray relations(NDArray dependents, NDArray heads) {
        return linear(dependents.add(heads).getNDArrayInternal().relu(), Parameters.RELATIONS);
    }

    private NDArray table(NDArray numbers, String name) {
        return numbers.getNDArrayInternal()
                .embedding(numbers, parameters.get(name), SparseFormat.DENSE)
                .head();
    }

    private NDArray linear(NDArray x, String name) {
        return x.matMul(parameters.get(name + ".weight")).add(parameters.get(name + ".bias"));
    }

    private NDArray normed(NDArray x, String name) {
        return x.getNDArrayInternal()
                .layerNorm(
                        x, new Shape(WIDTH), parameters.get(name + ".weight"), parameters.get(name + ".bias"), EPSILON)
                .head();
    }

    private static NDArray dropped(NDArray x) {
        return x.getNDArrayInternal().dropout(x, DROPOUT, true).head();
    }
}
