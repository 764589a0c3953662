package dev.parallax.training.reader;

import dev.parallax.reader.heads.HeadLayout;
import dev.parallax.training.reader.Recipe.Source;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.zip.CRC32;

/// The sentences that a recipe names, without those held out.
record Sources(List<Part> parts) {
    /// Numbers by which a word shows itself as dependent and as head.
    private static final int WIDTH = 128;

    private static final int HUNDRED = 100;

    /// One source's sentences, and how often they are seen.
    record Part(List<Sample> samples, double passes) {}

    static Sources read(Recipe recipe) throws IOException {
        List<Part> parts = new ArrayList<>();
        for (Source source : recipe.sources()) parts.add(new Part(samples(source), source.passes()));
        return new Sources(parts);
    }

    private static List<Sample> samples(Source source) throws IOException {
        if (source.kind() == Recipe.Kind.TREES) return Treebank.readReported(source.file());
        return documents(source).stream()
                .filter(document -> !isHeldOut(document.id(), source.heldOut()))
                .flatMap(document -> document.samples().stream())
                .toList();
    }

    /// What a run on this source never sees; all of it when nothing is held out.
    static List<Sample> heldOut(Source source) throws IOException {
        return documents(source).stream()
                .filter(document -> source.heldOut() == 0 || isHeldOut(document.id(), source.heldOut()))
                .flatMap(document -> document.samples().stream())
                .toList();
    }

    private static List<Document> documents(Source source) throws IOException {
        return switch (source.kind()) {
            case NAMES -> Collection.names(source.file());
            case SPEECH -> Collection.speech(source.file());
            case TRIGGERS -> Collection.triggers(source.file());
            case TREES -> List.of(new Document("", Treebank.read(source.file())));
        };
    }

    /// By what precedes the last number of the id, so that all of an outlet's numbered texts are held out together.
    static boolean isHeldOut(String id, int percent) {
        CRC32 sum = new CRC32();
        sum.update(id.replaceFirst("_\\d+$", "").getBytes(StandardCharsets.UTF_8));
        return sum.getValue() % HUNDRED < percent;
    }

    HeadLayout layout() {
        TreeSet<String> relations = new TreeSet<>();
        for (Part part : parts)
            for (Sample sample : part.samples())
                if (sample.labels() instanceof Labels.Tree tree) relations.addAll(tree.relations());
        return new HeadLayout(List.copyOf(relations), WIDTH);
    }

    void into(Schedule schedule) {
        for (Part part : parts) schedule.add(part.samples(), part.passes());
    }
}
