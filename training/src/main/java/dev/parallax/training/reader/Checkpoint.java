package dev.parallax.training.reader;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Where a run stands, kept in a folder: all weights, and how many batches they have seen.
record Checkpoint(Path folder) {
    private Path weights() {
        return folder.resolve("weights");
    }

    private Path steps() {
        return folder.resolve("steps");
    }

    void save(Parameters parameters, int done) throws IOException {
        parameters.save(weights());
        Files.writeString(steps(), Integer.toString(done));
    }

    boolean exists() {
        return Files.exists(steps());
    }

    /// Lays the kept weights into `parameters`.
    ///
    /// @return how many batches they have seen
    int load(Parameters parameters) throws IOException {
        parameters.load(weights());
        return Integer.parseInt(Files.readString(steps()).strip());
    }
}
