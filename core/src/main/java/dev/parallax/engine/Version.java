package dev.parallax.engine;

/// Which program, data and models made an output.
///
/// @param data digest over the shipped tables, and the user's own where there are any
/// @param model digest over the shipped model files
public record Version(String program, String data, String model) {

    /// One line: `parallax 0.1.0, data 1f3c5e7a, model 9b2d4c60`.
    public String line() {
        return "parallax " + program + ", data " + data + ", model " + model;
    }

    /// What dossiers carry as `data_version`: tables and models together.
    public String dataVersion() {
        return data + "-" + model;
    }
}
