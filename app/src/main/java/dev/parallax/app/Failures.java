package dev.parallax.app;

import dev.parallax.model.ParallaxException;
import java.io.IOException;
import java.io.UncheckedIOException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;
import tools.jackson.core.exc.JacksonIOException;

/// What a person reads when a command could not go on: one line without stack trace, unless the fault is ours.
final class Failures implements IExecutionExceptionHandler {
    private final Console console;

    Failures(Console console) {
        this.console = console;
    }

    @Override
    public int handleExecutionException(Exception failure, CommandLine command, ParseResult parsed) {
        return switch (failure) {
            case IOException e -> io(e);
            case UncheckedIOException e -> io(e);
            case JacksonIOException e -> io(e);
            case ParallaxException e -> told(e);
            default -> fault(failure);
        };
    }

    /// A reader that has seen enough (`parallax read … | head`) is no failure to speak of.
    private int io(Exception e) {
        Throwable cause = e.getCause() == null ? e : e.getCause();
        String message = String.valueOf(cause.getMessage());
        if (message.contains("Broken pipe")) return CommandLine.ExitCode.OK;
        console.say("cannot read or write: " + message);
        return CommandLine.ExitCode.SOFTWARE;
    }

    private int told(ParallaxException e) {
        console.say(String.valueOf(e.getMessage()));
        if (e.getCause() != null && e.getCause().getMessage() != null)
            console.say("  because: " + e.getCause().getMessage());
        return CommandLine.ExitCode.SOFTWARE;
    }

    private int fault(Exception e) {
        console.say("this is a fault of Parallax; please report it with the lines below and the input that led to it");
        console.errors().println(e);
        for (StackTraceElement element : e.getStackTrace()) console.errors().println("    at " + element);
        return CommandLine.ExitCode.SOFTWARE;
    }
}
