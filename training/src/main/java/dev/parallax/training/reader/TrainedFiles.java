package dev.parallax.training.reader;

import dev.parallax.reader.heads.HeadFile;
import dev.parallax.reader.heads.HeadLayout;
import dev.parallax.reader.heads.RelationHead;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// Writes what ships of a trained reader: the network and what its columns stand for.
record TrainedFiles(HeadLayout layout, int layers) {
    void write(Parameters parameters, Path folder) throws IOException {
        byte[] network = new NetworkFile(parameters, layers).bytes();
        RelationHead relations = new RelationHead(
                parameters.get(Parameters.RELATIONS + ".weight").toFloatArray(),
                parameters.get(Parameters.RELATIONS + ".bias").toFloatArray());
        byte[] heads = new HeadFile(layout, relations).text().getBytes(StandardCharsets.UTF_8);
        Files.write(folder.resolve("english.reader.onnx"), network);
        Files.write(folder.resolve("english.reader.heads"), heads);
    }
}
