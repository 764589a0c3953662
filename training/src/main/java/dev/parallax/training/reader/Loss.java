package dev.parallax.training.reader;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import dev.parallax.model.mention.NameKind;
import dev.parallax.reader.heads.HeadLayout;
import java.nio.FloatBuffer;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/// How far the heads are from what people marked: cross entropy a word, summed over the heads that the marks speak of.
@SuppressWarnings("EnumOrdinal") // the columns of a head stand in the order of the enum
final class Loss {
    private static final List<String> NAMES = Tags.of(NameKind.values());
    private static final List<String> MARKS = List.of("O", "B", "I");
    private static final float ARCS_SCALE = 0.1f;
    private static final float NOWHERE = -10_000;

    private final HeadLayout layout;
    private final NDManager manager;
    private final List<Sample> samples;
    private final NDArray heads;
    private final int rows;

    Loss(HeadLayout layout, NDManager manager, List<Sample> samples, NDArray heads) {
        this.layout = layout;
        this.manager = manager;
        this.samples = samples;
        this.heads = heads;
        this.rows = (int) heads.getShape().get(1);
    }

    NDArray of(Network network) {
        return switch (samples.getFirst().labels()) {
            case Labels.Names ignored -> tags(layout.names(), NAMES, Loss::names);
            case Labels.Triggers ignored -> tags(layout.trigger(), MARKS, Loss::triggers);
            case Labels.Speech ignored ->
                tags(layout.source(), MARKS, Loss::source)
                        .add(tags(layout.cue(), MARKS, Loss::cue))
                        .add(tags(layout.content(), MARKS, Loss::content));
            case Labels.Tree ignored -> tree(network);
        };
    }

    private static List<String> names(Labels labels) {
        return ((Labels.Names) labels).tags();
    }

    private static List<String> triggers(Labels labels) {
        return marks(((Labels.Triggers) labels).tags());
    }

    private static List<String> source(Labels labels) {
        return marks(((Labels.Speech) labels).source());
    }

    private static List<String> cue(Labels labels) {
        return marks(((Labels.Speech) labels).cue());
    }

    private static List<String> content(Labels labels) {
        return marks(((Labels.Speech) labels).content());
    }

    private static List<String> marks(List<String> tags) {
        return tags.stream().map(tag -> tag.substring(0, 1)).toList();
    }

    private NDArray tags(HeadLayout.Columns columns, List<String> classes, Function<Labels, List<String>> tags) {
        NDArray gold = oneHot(classes.size(), sample -> {
            List<String> of = tags.apply(sample.labels());
            return word -> classes.indexOf(of.get(word));
        });
        return crossEntropy(Network.columns(heads, columns), gold);
    }

    private NDArray tree(Network network) {
        NDArray upos = crossEntropy(
                Network.columns(heads, layout.upos()),
                oneHot(
                        layout.upos().size(),
                        sample -> word -> tree(sample).tags().get(word).ordinal()));
        NDArray gold = oneHot(rows, sample -> word -> tree(sample).heads().get(word));
        NDArray arcs = crossEntropy(arcs(), gold);
        NDArray labels = crossEntropy(
                network.relations(
                        Network.columns(heads, layout.relationDependent()),
                        gold.matMul(Network.columns(heads, layout.relationHead()))),
                oneHot(
                        layout.relations().size(),
                        sample -> word -> layout.relations()
                                .indexOf(tree(sample).relations().get(word))));
        return upos.add(arcs).add(labels);
    }

    /// Score of each word as head of each other (Dozat and Manning 2017, without its layers between).
    private NDArray arcs() {
        NDArray scores = Network.columns(heads, layout.arcDependent())
                .matMul(Network.columns(heads, layout.arcHead()).transpose(0, 2, 1))
                .mul(manager.create(ARCS_SCALE));
        float[] absent = new float[samples.size() * rows];
        for (int i = 0; i < samples.size(); i++)
            for (int word = samples.get(i).words().size() + 1; word < rows; word++) absent[i * rows + word] = NOWHERE;
        return scores.add(manager.create(FloatBuffer.wrap(absent), new Shape(samples.size(), 1, rows)));
    }

    private static Labels.Tree tree(Sample sample) {
        return (Labels.Tree) sample.labels();
    }

    /// One where the class is the gold one; rows of the root and of filled-up words are empty.
    private NDArray oneHot(int classes, Function<Sample, ToIntFunction<Integer>> gold) {
        float[] values = new float[samples.size() * rows * classes];
        for (int i = 0; i < samples.size(); i++) {
            ToIntFunction<Integer> of = gold.apply(samples.get(i));
            for (int word = 0; word < samples.get(i).words().size(); word++)
                values[(i * rows + word + 1) * classes + of.applyAsInt(word)] = 1;
        }
        return manager.create(FloatBuffer.wrap(values), new Shape(samples.size(), rows, classes));
    }

    private NDArray crossEntropy(NDArray scores, NDArray gold) {
        int words = samples.stream().mapToInt(sample -> sample.words().size()).sum();
        return scores.logSoftmax(-1).mul(gold).sum().mul(manager.create(-1f / words));
    }

    /// The cosine, with its sign turned, between what the encoder meant before and what it means now, over the
    /// sentences.
    static NDArray drift(NDArray states, Batch batch, NDArray before) {
        NDArray now = batch.shares().matMul(states).squeeze(1);
        NDArray length = now.mul(now).sum(new int[] {1}).sqrt();
        return now.mul(before).sum(new int[] {1}).div(length).mean().neg();
    }
}
