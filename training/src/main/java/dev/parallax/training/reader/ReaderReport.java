package dev.parallax.training.reader;

import dev.parallax.model.Span;
import dev.parallax.model.mention.Marks;
import dev.parallax.model.mention.NameKind;
import dev.parallax.reader.ReaderFiles;
import dev.parallax.reader.encoder.PieceRow;
import dev.parallax.reader.encoder.SentenceNetwork;
import dev.parallax.reader.heads.Decoder;
import dev.parallax.reader.heads.HeadAnswer;
import dev.parallax.reader.heads.HeadFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;

/// Scores a trained reader on gold words: `ReaderReport RECIPE FOLDER`. Of each source those documents count that the
/// recipe holds out; a source that holds nothing out is scored whole.
public final class ReaderReport {
    private final Decoder decoder;
    private final SentenceNetwork network;
    private final Map<String, Score> scores = new TreeMap<>();

    private ReaderReport(Decoder decoder, SentenceNetwork network) {
        this.decoder = decoder;
        this.network = network;
    }

    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[1]);
        Decoder decoder = new Decoder(HeadFile.of(Files.readString(folder.resolve("english.reader.heads"))));
        try (SentenceNetwork network = SentenceNetwork.open(
                Files.readAllBytes(folder.resolve("english.reader.onnx")),
                ReaderFiles.shipped().vocabulary(),
                decoder.columns())) {
            ReaderReport report = new ReaderReport(decoder, network);
            for (Recipe.Source source : Recipe.read(Path.of(args[0])).sources()) {
                report.scores.clear();
                Sources.heldOut(source).forEach(report::score);
                System.out.println(source.file().getFileName() + " " + report.scores);
            }
        }
    }

    private void score(Sample sample) {
        PieceRow row = network.row(sample.words());
        if (row.size() > SentenceNetwork.MOST_PIECES) return;
        HeadAnswer answer = network.answer(row).heads();
        List<Span> words = List.copyOf(numbered(sample.words().size()));
        Marks marks = decoder.marks(answer, words);
        switch (sample.labels()) {
            case Labels.Names(var tags) -> names(marks, tags);
            case Labels.Triggers(var tags) -> spans("trigger", marks.triggers(), tags);
            case Labels.Speech speech -> {
                words("source", marks.sources(), speech.source());
                words("cue", marks.cues(), speech.cue());
                words("content", marks.contents(), speech.content());
            }
            case Labels.Tree tree -> tree(decoder.grammar(answer), tree);
        }
    }

    /// Word `i` as the stretch from `i` to just past it.
    private static List<Span> numbered(int words) {
        return IntStream.range(0, words).mapToObj(i -> new Span(i, i + 1)).toList();
    }

    private void names(Marks marks, List<String> tags) {
        Set<String> gold = new HashSet<>(stretches(tags));
        Set<String> found = new HashSet<>();
        for (Marks.Named name : marks.names()) found.add(name.kind() + " " + name.span());
        of("names").add(found, gold);
        for (NameKind kind : NameKind.values())
            of("names " + kind).add(kindOnly(found, kind + " "), kindOnly(gold, kind + " "));
    }

    private static Set<String> kindOnly(Set<String> all, String prefix) {
        Set<String> some = new HashSet<>(all);
        some.removeIf(name -> !name.startsWith(prefix));
        return some;
    }

    private void spans(String name, List<Span> found, List<String> tags) {
        Set<String> predicted = new HashSet<>();
        for (Span span : found) predicted.add("event " + span);
        of(name).add(predicted, new HashSet<>(stretches(tags)));
    }

    private void words(String name, List<Span> found, List<String> tags) {
        Set<Integer> gold = new HashSet<>();
        for (int i = 0; i < tags.size(); i++) if (!tags.get(i).equals(Tags.OUTSIDE)) gold.add(i);
        Set<Integer> predicted = new HashSet<>();
        for (Span span : found) for (int i = span.start(); i < span.end(); i++) predicted.add(i);
        of(name + " words").add(predicted, gold);
    }

    private static List<String> stretches(List<String> tags) {
        List<String> stretches = new ArrayList<>();
        for (int i = 0; i < tags.size(); i++) {
            if (!tags.get(i).startsWith("B-")) continue;
            int end = i + 1;
            while (end < tags.size() && tags.get(end).startsWith("I-")) end++;
            stretches.add(tags.get(i).substring(2) + " " + new Span(i, end));
        }
        return stretches;
    }

    private void tree(List<Decoder.Grammar> found, Labels.Tree gold) {
        Function<String, String> cut = relation -> relation.replaceFirst(":.*", "");
        for (int i = 0; i < found.size(); i++) {
            of("UPOS").add(found.get(i).upos() == gold.tags().get(i));
            boolean head = found.get(i).head() == gold.heads().get(i);
            of("UAS").add(head);
            of("LAS")
                    .add(head
                            && cut.apply(found.get(i).relation())
                                    .equals(cut.apply(gold.relations().get(i))));
        }
    }

    private Score of(String name) {
        return scores.computeIfAbsent(name, ignored -> new Score());
    }
}
