package dev.parallax.training.reader;

import ai.onnx.proto.OnnxMl.GraphProto;
import ai.onnx.proto.OnnxMl.ModelProto;
import ai.onnx.proto.OnnxMl.NodeProto;
import ai.onnx.proto.OnnxMl.TensorProto;
import dev.parallax.reader.encoder.Casing;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/// The encoder that training begins with: all-MiniLM-L6-v2 in 32 bits, as published in ONNX.
final class PublishedEncoder {
    private static final String FILE = "/all-minilm-l6-v2.onnx";
    private static final String LAYER = "encoder.layer.";

    private final Map<String, float[]> byName = new HashMap<>();

    private PublishedEncoder(GraphProto graph) {
        Map<String, TensorProto> tables = new HashMap<>();
        for (TensorProto table : graph.getInitializerList()) tables.put(table.getName(), table);
        for (TensorProto table : tables.values())
            if (table.getDataType() == TensorProto.DataType.FLOAT.getNumber())
                byName.put(table.getName(), floats(table));
        for (NodeProto node : graph.getNodeList()) nameByNode(node, tables);
    }

    static PublishedEncoder open() throws IOException {
        return new PublishedEncoder(ModelProto.parseFrom(file()).getGraph());
    }

    /// The network as published.
    static byte[] file() throws IOException {
        try (InputStream in = PublishedEncoder.class.getResourceAsStream(FILE)) {
            if (in == null) throw new IOException("the published encoder is not on the class path: " + FILE);
            return in.readAllBytes();
        }
    }

    /// Matrices have numbers for names; the node that multiplies by one tells what it is.
    private void nameByNode(NodeProto node, Map<String, TensorProto> tables) {
        if (!node.getOpType().equals("MatMul") || !tables.containsKey(node.getInput(1))) return;
        String name = node.getName().substring(1).replace("/MatMul", ".weight").replace('/', '.');
        byName.put(name, floats(tables.get(node.getInput(1))));
    }

    private static float[] floats(TensorProto table) {
        FloatBuffer values = table.getRawData()
                .asReadOnlyByteBuffer()
                .order(ByteOrder.LITTLE_ENDIAN)
                .asFloatBuffer();
        float[] floats = new float[values.remaining()];
        values.get(floats);
        return floats;
    }

    /// Lays the first `layers` layers into `parameters`. Every casing begins as the one segment the encoder was trained
    /// on, so that at first it reads as published.
    void into(Parameters parameters, int layers) {
        int width = Network.WIDTH;
        put(parameters, Parameters.WORDS, "embeddings.word_embeddings.weight", width);
        put(parameters, Parameters.POSITIONS, "embeddings.position_embeddings.weight", width);
        float[] segment = Arrays.copyOf(get("embeddings.token_type_embeddings.weight"), width);
        float[] casings = new float[Casing.values().length * width];
        for (int i = 0; i < casings.length; i++) casings[i] = segment[i % width];
        parameters.put(Parameters.CASINGS, casings, Casing.values().length, width);
        vector(parameters, "embeddings.LayerNorm.weight");
        vector(parameters, "embeddings.LayerNorm.bias");
        for (int layer = 0; layer < layers; layer++) layer(parameters, LAYER + layer + ".");
    }

    private void layer(Parameters parameters, String layer) {
        for (String part : new String[] {"attention.self.query", "attention.self.key", "attention.self.value"})
            linear(parameters, layer + part);
        linear(parameters, layer + "attention.output.dense");
        linear(parameters, layer + "intermediate.dense");
        linear(parameters, layer + "output.dense");
        for (String norm : new String[] {"attention.output.LayerNorm", "output.LayerNorm"}) {
            vector(parameters, layer + norm + ".weight");
            vector(parameters, layer + norm + ".bias");
        }
    }

    private void linear(Parameters parameters, String name) {
        vector(parameters, name + ".bias");
        put(parameters, name + ".weight", name + ".weight", get(name + ".bias").length);
    }

    private void vector(Parameters parameters, String name) {
        parameters.put(name, get(name), get(name).length);
    }

    private void put(Parameters parameters, String to, String from, int columns) {
        float[] values = get(from);
        parameters.put(to, values, values.length / columns, columns);
    }

    private float[] get(String name) {
        float[] found = byName.get(name);
        if (found == null) throw new IllegalArgumentException("the published encoder has no weights named " + name);
        return found;
    }
}
