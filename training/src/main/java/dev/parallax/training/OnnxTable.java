package dev.parallax.training;

import java.util.List;

/// One table of 8-bit weights in an ONNX file, found by its name.
final class OnnxTable {
    private static final int GRAPH = 7;
    private static final int INITIALIZER = 5;
    private static final int DIMENSION = 1;
    private static final int NAME = 8;
    private static final int RAW = 9;
    private static final int BYTE = 0xFF;

    private final byte[] file;
    private final int width;
    private final int begin;

    /// @param begin where its first row begins in the file
    private OnnxTable(byte[] file, int width, int begin) {
        this.file = file;
        this.width = width;
        this.begin = begin;
    }

    static OnnxTable in(byte[] file, String name) {
        Protobuf network = new Protobuf(file);
        List<Protobuf.Field> table = network.all().stream()
                .filter(part -> part.number() == GRAPH)
                .flatMap(graph -> network.inside(graph).stream())
                .filter(part -> part.number() == INITIALIZER)
                .map(network::inside)
                .filter(tensor -> name.equals(network.text(last(tensor, NAME))))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("the network has no table " + name));
        return new OnnxTable(
                file, (int) last(table, DIMENSION).value(), last(table, RAW).begin());
    }

    /// The last field of that number; the last dimension is the width.
    private static Protobuf.Field last(List<Protobuf.Field> tensor, int number) {
        return tensor.stream()
                .filter(part -> part.number() == number)
                .reduce((before, after) -> after)
                .orElse(new Protobuf.Field(number, 0, 0, 0));
    }

    /// The weights of one row, not scaled.
    double[] row(int number) {
        double[] row = new double[width];
        for (int i = 0; i < width; i++) row[i] = file[begin + number * width + i] & BYTE;
        return row;
    }
}
