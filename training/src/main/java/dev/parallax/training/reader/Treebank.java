package dev.parallax.training.reader;

import dev.parallax.training.Conllu;
import dev.parallax.training.Reporting;
import dev.parallax.training.TreeSentence;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// Reads treebanks as labelled sentences.
final class Treebank {
    private Treebank() {}

    /// The sentences as they are.
    static List<Sample> read(Path file) throws IOException {
        return Conllu.read(List.of(file)).stream().map(Treebank::sample).toList();
    }

    /// The sentences, some of them reported, as news does it.
    static List<Sample> readReported(Path file) throws IOException {
        return Reporting.shipped().of(Conllu.read(List.of(file))).stream()
                .map(Treebank::sample)
                .toList();
    }

    private static Sample sample(TreeSentence tree) {
        return new Sample(
                String.join(" ", tree.forms()),
                tree.forms(),
                new Labels.Tree(tree.tags(), tree.heads(), tree.labels()));
    }
}
