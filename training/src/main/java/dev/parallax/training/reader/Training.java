package dev.parallax.training.reader;

import ai.djl.engine.Engine;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import ai.djl.training.GradientCollector;
import ai.djl.training.optimizer.Optimizer;
import dev.parallax.reader.encoder.PieceRow;
import dev.parallax.reader.heads.HeadLayout;
import dev.parallax.training.reader.Schedule.Item;
import java.io.IOException;
import java.nio.FloatBuffer;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;

/// One run over a schedule: AdamW with a warm-up and a straight way down, the heads faster than the encoder. The vector
/// of a sentence is held near what it was, so that what was learnt from a billion pairs is not forgotten.
final class Training {
    private static final float ENCODER_RATE = 3e-4f;
    private static final float HEADS_RATE = 1e-3f;
    private static final float WARM_UP = 0.05f;
    private static final float WEIGHT_DECAY = 0.01f;
    private static final float LARGEST_GRADIENT = 1;
    private static final float DRIFT = 1;
    private static final int REPORT = 25;
    private static final int CHECKPOINT = 200;

    private final NDManager manager;
    private final HeadLayout layout;
    private final Parameters parameters;
    private final Network network;
    private final Teacher before;
    private final List<List<Item>> batches;
    private final Checkpoint checkpoint;
    private final Optimizer optimizer;
    private final IdentityHashMap<Item, float[]> meanings = new IdentityHashMap<>();
    private int step;

    Training(
            NDManager manager,
            HeadLayout layout,
            Parameters parameters,
            int layers,
            Teacher before,
            List<List<Item>> batches,
            Checkpoint checkpoint) {
        this.manager = manager;
        this.layout = layout;
        this.parameters = parameters;
        this.network = new Network(manager, parameters, layers);
        this.before = before;
        this.batches = batches;
        this.checkpoint = checkpoint;
        this.optimizer = Optimizer.adamW()
                .optWeightDecays(WEIGHT_DECAY)
                .optClipGrad(LARGEST_GRADIENT)
                .optLearningRateTracker((name, ignored) -> rate(name))
                .build();
    }

    private float rate(String name) {
        float done = step / (float) batches.size();
        float share = done < WARM_UP ? done / WARM_UP : (1 - done) / (1 - WARM_UP);
        return share
                * (name.startsWith(Parameters.HEADS) || name.startsWith(Parameters.RELATIONS)
                        ? HEADS_RATE
                        : ENCODER_RATE);
    }

    /// @param from the first step; those before it are in the checkpoint
    void run(int from) throws IOException {
        parameters.beginLearning();
        Progress progress = new Progress(batches.size());
        for (step = from; step < batches.size(); step++) {
            List<Item> items = batches.get(step);
            try (NDManager here = manager.newSubManager()) {
                progress.add(kind(items), step(here, items), pieces(items));
            }
            if ((step + 1) % REPORT == 0) System.out.println(progress.line(step + 1));
            if ((step + 1) % CHECKPOINT == 0) checkpoint.save(parameters, step + 1);
        }
        checkpoint.save(parameters, step);
    }

    private float step(NDManager here, List<Item> items) {
        Batch batch = Batch.of(here, items.stream().map(Item::row).toList());
        List<Sample> samples = items.stream().map(Item::sample).toList();
        float told;
        try (GradientCollector gradients = Engine.getInstance().newGradientCollector()) {
            NDArray states = network.states(batch);
            NDArray loss = new Loss(layout, here, samples, network.heads(states, batch)).of(network);
            told = loss.getFloat();
            gradients.backward(
                    loss.add(Loss.drift(states, batch, meanings(here, items)).mul(here.create(DRIFT))));
        }
        if (!Float.isFinite(told)) throw new IllegalStateException("the loss is no number at step " + step);
        learn(samples.getFirst().labels() instanceof Labels.Tree);
        return told;
    }

    /// Weights that had no part in the loss have no gradient to speak of.
    private void learn(boolean withRelations) {
        parameters.learning().forEach((name, weights) -> {
            if (name.startsWith(Parameters.RELATIONS) && !withRelations) return;
            try (NDArray gradient = weights.getGradient()) {
                optimizer.update(name, weights, gradient);
                gradient.muli(0);
            }
        });
    }

    private NDArray meanings(NDManager here, List<Item> items) {
        float[] all = new float[items.size() * Network.WIDTH];
        for (int i = 0; i < items.size(); i++) {
            float[] one = meanings.computeIfAbsent(items.get(i), item -> before.vector(item.row()));
            System.arraycopy(one, 0, all, i * Network.WIDTH, Network.WIDTH);
        }
        return here.create(FloatBuffer.wrap(all), new Shape(items.size(), Network.WIDTH));
    }

    private static String kind(List<Item> items) {
        return items.getFirst().sample().labels().getClass().getSimpleName().toLowerCase(Locale.ROOT);
    }

    private static int pieces(List<Item> items) {
        return items.stream().map(Item::row).mapToInt(PieceRow::size).sum();
    }
}
