package dev.parallax.app;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.OptionalInt;

/// Where a command reads and writes, and what a person sees there. Colour and width are a terminal's own; anything else
/// gets plain text of 100 columns, so that a file is the same whoever made it.
///
/// @param out what comes out, and nothing else
/// @param errors messages and progress
/// @param terminal columns of the terminal that shows `out`, empty when none does
/// @param progress whether a terminal shows `errors`
/// @param typed whether a person types what comes in
record Console(
        InputStream in, OutputStream out, PrintWriter errors, OptionalInt terminal, boolean progress, boolean typed) {
    private static final int PLAIN_WIDTH = 100;
    private static final int NARROWEST = 40;
    private static final int BUFFER = 1 << 16;

    /// The process's own streams. The launcher, which can ask the system, tells which of them are terminals.
    static Console ofProcess() {
        OutputStream out = new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), BUFFER);
        OutputStream errors = new FileOutputStream(FileDescriptor.err);
        return new Console(
                System.in,
                out,
                new PrintWriter(new OutputStreamWriter(errors, StandardCharsets.UTF_8), true),
                columns(System.getProperty("parallax.columns", "")),
                Boolean.getBoolean("parallax.progress"),
                Boolean.getBoolean("parallax.typed"));
    }

    private static OptionalInt columns(String told) {
        boolean isNumber = !told.isEmpty() && told.length() < 6 && told.chars().allMatch(c -> c >= '0' && c <= '9');
        return isNumber ? OptionalInt.of(Math.max(NARROWEST, Integer.parseInt(told))) : OptionalInt.empty();
    }

    int width() {
        return terminal.orElse(PLAIN_WIDTH);
    }

    /// On a terminal, unless the user asked for none (no-color.org).
    boolean hasColour() {
        return terminal.isPresent() && System.getenv("NO_COLOR") == null && !"dumb".equals(System.getenv("TERM"));
    }

    /// For text of our own, such as help.
    PrintWriter writer() {
        return new PrintWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), true);
    }

    void say(String message) {
        errors.println("parallax: " + message);
    }

    void flush() {
        errors.flush();
        try {
            out.flush();
        } catch (java.io.IOException _) {
            // whoever read it has gone; there is nobody left to tell
        }
    }
}
