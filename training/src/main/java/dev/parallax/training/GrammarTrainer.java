package dev.parallax.training;

import dev.parallax.model.Digests;
import dev.parallax.model.mention.Upos;
import dev.parallax.reader.grammar.GrammarFile;
import dev.parallax.reader.grammar.LinearModel;
import dev.parallax.reader.grammar.Tagger;
import dev.parallax.reader.grammar.WordClasses;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;

/// Makes `english.grammar.gz` and its digest from treebanks: `GrammarTrainer OUT-FOLDER TRAIN... [--test HELD-OUT...]`,
/// all CoNLL-U, gzipped. Repeatable to the byte.
public final class GrammarTrainer {
    private static final int FOLDS = 5;
    private static final int TAGGER_EPOCHS = 8;
    private static final int PARSER_EPOCHS = 15;
    private static final int LEAST = 12;

    private static final int OFTEN = 2;

    private GrammarTrainer() {}

    public static void main(String[] args) throws IOException {
        List<String> given = List.of(args);
        int test = given.contains("--test") ? given.indexOf("--test") : given.size();
        List<TreeSentence> training = Conllu.read(paths(given.subList(1, test)));
        GrammarFile grammar = train(WordClassTraining.train(training), training, Reporting.shipped());
        write(bytes(grammar), Path.of(given.getFirst()));
        if (test == given.size()) return;
        for (Path file : paths(given.subList(test + 1, given.size()))) report(grammar, List.of(file));
        report(grammar, paths(given.subList(test + 1, given.size())));
    }

    private static List<Path> paths(List<String> names) {
        return names.stream().map(Path::of).toList();
    }

    private static void report(GrammarFile grammar, List<Path> files) throws IOException {
        System.out.println(
                files.stream().map(file -> String.valueOf(file.getFileName())).toList() + "  "
                        + Accuracy.of(grammar, Conllu.read(files)).line());
    }

    static GrammarFile train(WordClasses classes, List<TreeSentence> treebank, Reporting reporting) {
        List<TreeSentence> sentences = reporting.of(treebank);
        LinearModel tagger = new TaggerTraining(classes, sentences)
                .train(sentences, TAGGER_EPOCHS)
                .frozen(LEAST, 1);
        LinearModel parser = new ParserTraining(classes, sentences)
                .train(sentences, tagsUnseen(classes, sentences), PARSER_EPOCHS)
                .frozen(LEAST, OFTEN);
        return new GrammarFile(classes, tagger, parser, new LemmaTraining().train(classes, treebank));
    }

    /// The tags of each sentence by a tagger that was trained on the others: what the parser will meet.
    private static List<List<Upos>> tagsUnseen(WordClasses classes, List<TreeSentence> sentences) {
        List<Tagger> taggers = Stream.iterate(0, fold -> fold + 1)
                .limit(FOLDS)
                .map(fold -> tagger(classes, without(sentences, fold)))
                .toList();
        List<List<Upos>> tags = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++)
            tags.add(taggers.get(i % FOLDS).tag(sentences.get(i).words(classes)));
        return tags;
    }

    private static Tagger tagger(WordClasses classes, List<TreeSentence> sentences) {
        return new Tagger(new TaggerTraining(classes, sentences)
                .train(sentences, TAGGER_EPOCHS)
                .frozen(LEAST, 1));
    }

    private static List<TreeSentence> without(List<TreeSentence> sentences, int fold) {
        List<TreeSentence> others = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) if (i % FOLDS != fold) others.add(sentences.get(i));
        return others;
    }

    static byte[] bytes(GrammarFile grammar) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(new GZIPOutputStream(bytes))) {
            grammar.write(out);
        }
        return bytes.toByteArray();
    }

    private static void write(byte[] file, Path folder) throws IOException {
        Files.createDirectories(folder);
        Files.write(folder.resolve("english.grammar.gz"), file);
        Files.writeString(folder.resolve("english.grammar.sha256"), Digests.sha256(file) + "\n");
    }
}
