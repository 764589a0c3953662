package dev.parallax.training.reader;

import static dev.parallax.training.reader.OnnxGraph.attribute;

import java.util.List;

/// Writes a trained network as it runs: one sentence a run, without filling and masks, matrices in 8 bits with
/// activations quantised as they come.
final class NetworkFile {
    private static final int SIDE = Network.WIDTH / Network.ATTENTION_HEADS;

    private final Parameters parameters;
    private final int layers;
    private final OnnxGraph graph = new OnnxGraph();

    NetworkFile(Parameters parameters, int layers) {
        this.parameters = parameters;
        this.layers = layers;
    }

    /// Inputs `numbers`, `casings` (a piece each) and `firsts` (the root's place, then a word each); outputs `vector`,
    /// and
    /// `words` and `heads` for each of `firsts`.
    byte[] bytes() {
        String firsts = graph.input("firsts");
        String x = embedded();
        for (int layer = 0; layer < layers; layer++) x = layer(x, "encoder.layer." + layer + ".");
        graph.output(
                graph.node("ReduceMean", "mean", List.of(x, graph.longs("mean.axes", 0)), attribute("keepdims", 0)),
                "vector",
                1);
        String words = graph.node("Gather", "firsts.states", List.of(x, firsts));
        graph.output(words, "words", 2);
        String weights = matrix(Parameters.HEADS);
        String products = graph.node("MatMul", "heads.products", List.of(words, weights));
        graph.output(
                graph.node("Add", "heads.sums", List.of(products, vector(Parameters.HEADS + ".bias"))), "heads", 2);
        return graph.file();
    }

    private String embedded() {
        String numbers = graph.input("numbers");
        Quantized table = Quantized.byRow(values(Parameters.WORDS), Network.WIDTH);
        int rows = table.scales().length;
        String rough = graph.node(
                "Gather",
                "embeddings.rough",
                List.of(graph.bytes(Parameters.WORDS, table.values(), rows, Network.WIDTH), numbers));
        String scales = graph.node(
                "Gather",
                "embeddings.scales",
                List.of(graph.floats(Parameters.WORDS + ".scale", table.scales(), rows, 1), numbers));
        String words = graph.node("Mul", "embeddings.words", List.of(asFloats(rough), scales));
        String casings = graph.node(
                "Gather",
                "embeddings.casings",
                List.of(matrix(Parameters.CASINGS, Parameters.CASINGS), graph.input("casings")));
        String length = graph.node("Shape", "length", List.of(numbers));
        String positions = graph.node(
                "Slice",
                "embeddings.positions",
                List.of(
                        matrix(Parameters.POSITIONS, Parameters.POSITIONS),
                        graph.longs("positions.from", 0),
                        length,
                        graph.longs("positions.axis", 0)));
        String sum = graph.node("Add", "embeddings.cased", List.of(words, casings));
        return normed(graph.node("Add", "embeddings.sum", List.of(sum, positions)), "embeddings.LayerNorm");
    }

    private String layer(String x, String layer) {
        String attended = linear(attention(x, layer + "attention.self"), layer + "attention.output.dense");
        String mixed = normed(
                graph.node("Add", layer + "attention.sum", List.of(attended, x)), layer + "attention.output.LayerNorm");
        String inner = graph.node("Gelu", layer + "gelu", List.of(linear(mixed, layer + "intermediate.dense")));
        String outer = linear(inner, layer + "output.dense");
        return normed(graph.node("Add", layer + "output.sum", List.of(outer, mixed)), layer + "output.LayerNorm");
    }

    /// Query, key and value by one matrix; the scores' divisor is in the queries already.
    private String attention(String x, String self) {
        String all = linear(
                x,
                self,
                beside(self + ".query.weight", self + ".key.weight", self + ".value.weight"),
                beside(self + ".query.bias", self + ".key.bias", self + ".value.bias"));
        String parted = graph.node(
                "Reshape",
                self + ".parted",
                List.of(all, graph.longs(self + ".shape", -1, 3, Network.ATTENTION_HEADS, SIDE)));
        String turned =
                graph.node("Transpose", self + ".turned", List.of(parted), attribute("perm", List.of(1L, 2L, 0L, 3L)));
        List<String> three = graph.parts(
                "Split", self + ".three", 3, List.of(turned), attribute("axis", 0), attribute("num_outputs", 3));
        String keys = graph.node(
                "Transpose", self + ".keys", List.of(three.get(1)), attribute("perm", List.of(0L, 1L, 3L, 2L)));
        String scores = graph.node("MatMul", self + ".scores", List.of(three.get(0), keys));
        String shares = graph.node("Softmax", self + ".shares", List.of(scores), attribute("axis", -1));
        String mixed = graph.node("MatMul", self + ".mixed", List.of(shares, three.get(2)));
        String back =
                graph.node("Transpose", self + ".back", List.of(mixed), attribute("perm", List.of(0L, 2L, 1L, 3L)));
        return graph.node(
                "Reshape", self + ".joined", List.of(back, graph.longs(self + ".joined.shape", -1, Network.WIDTH)));
    }

    /// Three tables of equal height as one, side by side.
    private float[] beside(String query, String key, String value) {
        float[] queries = values(query);
        float[] keys = values(key);
        float[] values = values(value);
        float[] all = new float[3 * queries.length];
        float scale = (float) (1 / Math.sqrt(SIDE));
        for (int i = 0; i < queries.length; i++) {
            int at = i / Network.WIDTH * 3 * Network.WIDTH + i % Network.WIDTH;
            all[at] = queries[i] * scale;
            all[at + Network.WIDTH] = keys[i];
            all[at + 2 * Network.WIDTH] = values[i];
        }
        return all;
    }

    private String linear(String x, String name) {
        return linear(x, name, values(name + ".weight"), values(name + ".bias"));
    }

    private String linear(String x, String name, float[] weights, float[] bias) {
        int columns = bias.length;
        Quantized matrix = Quantized.byColumn(weights, columns);
        List<String> quantized = graph.parts("DynamicQuantizeLinear", name + ".quantized", 3, List.of(x));
        String table = graph.bytes(name + ".table", matrix.values(), weights.length / columns, columns);
        String whole = graph.node("MatMulInteger", name + ".whole", List.of(quantized.get(0), table, quantized.get(2)));
        String scale = graph.node(
                "Mul",
                name + ".scale",
                List.of(quantized.get(1), graph.floats(name + ".scales", matrix.scales(), columns)));
        String product = graph.node("Mul", name + ".product", List.of(asFloats(whole), scale));
        return graph.node("Add", name + ".sum", List.of(product, graph.floats(name + ".bias", bias, columns)));
    }

    private String asFloats(String whole) {
        return graph.node("Cast", whole + ".float", List.of(whole), attribute("to", 1));
    }

    private String normed(String x, String name) {
        return graph.node(
                "LayerNormalization",
                name,
                List.of(x, vector(name + ".weight"), vector(name + ".bias")),
                attribute("epsilon", Network.EPSILON));
    }

    private String vector(String name) {
        float[] values = values(name);
        return graph.floats(name, values, values.length);
    }

    private String matrix(String name) {
        return matrix(name + ".weight", name + ".weight");
    }

    private String matrix(String name, String from) {
        long[] shape = parameters.get(from).getShape().getShape();
        return graph.floats(name, values(from), shape);
    }

    private float[] values(String name) {
        return parameters.get(name).toFloatArray();
    }
}
