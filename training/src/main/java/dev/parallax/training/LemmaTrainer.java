package dev.parallax.training;

import dev.parallax.reader.ReaderFiles;
import dev.parallax.reader.lemmas.LemmaFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/// Makes the file of dictionary forms from treebanks: `LemmaTrainer OUT-FILE TREEBANK...`, CoNLL-U, gzipped.
public final class LemmaTrainer {
    private LemmaTrainer() {}

    public static void main(String[] args) throws IOException {
        List<Path> treebanks = Arrays.stream(args).skip(1).map(Path::of).toList();
        Files.writeString(
                Path.of(args[0]),
                LemmaFile.write(new LemmaTraining()
                        .train(ReaderFiles.shipped().vocabulary()::hasWord, Conllu.read(treebanks))));
    }
}
