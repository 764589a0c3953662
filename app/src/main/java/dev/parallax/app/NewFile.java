package dev.parallax.app;

import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// A file that is to be written: refused at once, before long work, when it could not be.
final class NewFile implements ITypeConverter<Path> {
    @Override
    public Path convert(String value) {
        Path file = Path.of(value);
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder))
            throw new TypeConversionException("there is no folder for " + value);
        if (Files.isDirectory(file)) throw new TypeConversionException(value + " is a folder; name a file");
        if (!Files.isWritable(Files.exists(file) ? file : folder))
            throw new TypeConversionException(value + " cannot be written");
        return file;
    }
}
