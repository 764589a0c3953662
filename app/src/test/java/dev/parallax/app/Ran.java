package dev.parallax.app;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.OptionalInt;

/// A command that ran, and what came of it.
public record Ran(int code, String out, String errors) {
    /// @param in what comes in on standard input
    public static Ran of(String in, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        StringWriter errors = new StringWriter();
        InputStream input = new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8));
        Console console = new Console(input, out, new PrintWriter(errors, true), OptionalInt.empty(), false, false);
        int code = Main.run(console, arguments);
        return new Ran(code, out.toString(StandardCharsets.UTF_8), errors.toString());
    }
}
