package dev.parallax.training.reader;

import ai.onnx.proto.OnnxMl.AttributeProto;
import ai.onnx.proto.OnnxMl.GraphProto;
import ai.onnx.proto.OnnxMl.ModelProto;
import ai.onnx.proto.OnnxMl.NodeProto;
import ai.onnx.proto.OnnxMl.OperatorSetIdProto;
import ai.onnx.proto.OnnxMl.TensorProto;
import ai.onnx.proto.OnnxMl.TensorProto.DataType;
import ai.onnx.proto.OnnxMl.TensorShapeProto;
import ai.onnx.proto.OnnxMl.TypeProto;
import ai.onnx.proto.OnnxMl.ValueInfoProto;
import com.google.protobuf.ByteString;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;

/// A network in the making, in the Open Neural Network Exchange format: nodes in the order in which they run.
final class OnnxGraph {
    /// The first version whose set of operators has `Gelu`.
    private static final int OPERATORS = 20;
    private static final int FORMAT = 9;

    private final GraphProto.Builder graph = GraphProto.newBuilder().setName("parallax-reader");

    /// A place for numbers that each run brings, a row of as many as there are.
    String input(String name) {
        graph.addInput(value(name, DataType.INT64, 1));
        return name;
    }

    /// Makes the result of a node part of the answer.
    void output(String from, String name, int dimensions) {
        graph.addNode(
                NodeProto.newBuilder().setOpType("Identity").addInput(from).addOutput(name));
        graph.addOutput(value(name, DataType.FLOAT, dimensions));
    }

    private static ValueInfoProto value(String name, DataType type, int dimensions) {
        TensorShapeProto.Builder shape = TensorShapeProto.newBuilder();
        for (int i = 0; i < dimensions; i++)
            shape.addDim(TensorShapeProto.Dimension.newBuilder().setDimParam(name + i));
        TypeProto.Tensor tensor = TypeProto.Tensor.newBuilder()
                .setElemType(type.getNumber())
                .setShape(shape)
                .build();
        return ValueInfoProto.newBuilder()
                .setName(name)
                .setType(TypeProto.newBuilder().setTensorType(tensor))
                .build();
    }

    /// One operator; its first result is named like the node.
    String node(String operator, String name, List<String> inputs, AttributeProto... attributes) {
        graph.addNode(NodeProto.newBuilder()
                .setOpType(operator)
                .setName(name)
                .addAllInput(inputs)
                .addOutput(name)
                .addAllAttribute(List.of(attributes)));
        return name;
    }

    /// One operator with several results.
    List<String> parts(String operator, String name, int count, List<String> inputs, AttributeProto... attributes) {
        List<String> outputs = new ArrayList<>();
        for (int i = 0; i < count; i++) outputs.add(name + "." + i);
        graph.addNode(NodeProto.newBuilder()
                .setOpType(operator)
                .setName(name)
                .addAllInput(inputs)
                .addAllOutput(outputs)
                .addAllAttribute(List.of(attributes)));
        return outputs;
    }

    static AttributeProto attribute(String name, long value) {
        return AttributeProto.newBuilder()
                .setName(name)
                .setType(AttributeProto.AttributeType.INT)
                .setI(value)
                .build();
    }

    static AttributeProto attribute(String name, float value) {
        return AttributeProto.newBuilder()
                .setName(name)
                .setType(AttributeProto.AttributeType.FLOAT)
                .setF(value)
                .build();
    }

    static AttributeProto attribute(String name, List<Long> values) {
        return AttributeProto.newBuilder()
                .setName(name)
                .setType(AttributeProto.AttributeType.INTS)
                .addAllInts(values)
                .build();
    }

    String floats(String name, float[] values, long... shape) {
        ByteBuffer bytes = ByteBuffer.allocate(values.length * Float.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        bytes.asFloatBuffer().put(values);
        return table(name, DataType.FLOAT, bytes, shape);
    }

    String longs(String name, long... values) {
        ByteBuffer bytes = ByteBuffer.allocate(values.length * Long.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        bytes.asLongBuffer().put(values);
        return table(name, DataType.INT64, bytes, values.length);
    }

    String bytes(String name, byte[] values, long... shape) {
        return table(name, DataType.INT8, ByteBuffer.wrap(values), shape);
    }

    private String table(String name, DataType type, ByteBuffer bytes, long... shape) {
        TensorProto.Builder tensor = TensorProto.newBuilder()
                .setName(name)
                .setDataType(type.getNumber())
                .setRawData(ByteString.copyFrom(bytes));
        for (long side : shape) tensor.addDims(side);
        graph.addInitializer(tensor);
        return name;
    }

    byte[] file() {
        return ModelProto.newBuilder()
                .setIrVersion(FORMAT)
                .setProducerName("parallax")
                .addOpsetImport(OperatorSetIdProto.newBuilder().setDomain("").setVersion(OPERATORS))
                .setGraph(graph)
                .build()
                .toByteArray();
    }
}
