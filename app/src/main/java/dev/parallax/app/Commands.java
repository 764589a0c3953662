package dev.parallax.app;

import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/// Makes commands and gives those that print the console they print on.
final class Commands implements IFactory {
    private final Console console;

    Commands(Console console) {
        this.console = console;
    }

    @Override
    public <K> K create(Class<K> type) throws Exception {
        if (type == ReadCommand.class) return type.cast(new ReadCommand(console));
        if (type == AnnotateCommand.class) return type.cast(new AnnotateCommand(console));
        if (type == StoriesCommand.class) return type.cast(new StoriesCommand(console));
        if (type == DossierCommand.class) return type.cast(new DossierCommand(console));
        if (type == ProbeCommand.class) return type.cast(new ProbeCommand(console));
        if (type == VerifyCommand.class) return type.cast(new VerifyCommand(console));
        return CommandLine.defaultFactory().create(type);
    }
}
