package dev.parallax.training.reader;

import ai.djl.engine.Engine;
import ai.djl.ndarray.NDManager;
import ai.onnxruntime.OrtException;
import dev.parallax.reader.ReaderFiles;
import dev.parallax.reader.encoder.WordPiece;
import dev.parallax.reader.heads.HeadLayout;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

/// Makes the reader's network from labelled texts: `ReaderTrainer RECIPE OUT-FOLDER`. The recipe names the sources and
/// how
/// often each is seen; a run that was stopped goes on from its last checkpoint when it is started again. With
/// `--export` it
/// learns nothing more and writes the reader of the last checkpoint.
public final class ReaderTrainer {
    private ReaderTrainer() {}

    public static void main(String[] args) throws IOException, OrtException {
        Recipe recipe = Recipe.read(Path.of(args[0]));
        Path out = Files.createDirectories(Path.of(args[1]));
        boolean learns = !List.of(args).contains("--export");
        Engine.getInstance().setRandomSeed(Math.toIntExact(recipe.seed()));
        try (NDManager manager = NDManager.newBaseManager();
                Teacher before = new Teacher(PublishedEncoder.file())) {
            train(recipe, out, manager, before, learns);
        }
    }

    private static void train(Recipe recipe, Path out, NDManager manager, Teacher before, boolean learns)
            throws IOException {
        Sources sources = Sources.read(recipe);
        HeadLayout layout = sources.layout();
        Schedule schedule = new Schedule(new WordPiece(ReaderFiles.shipped().vocabulary()), recipe.seed());
        sources.into(schedule);
        List<List<Schedule.Item>> batches = schedule.batches();
        Parameters parameters = new Parameters(manager);
        Checkpoint checkpoint = new Checkpoint(out);
        int from = checkpoint.exists() ? checkpoint.load(parameters) : begin(recipe, layout, parameters);
        System.out.println(batches.size() + " batches, " + layout.columns() + " columns, from " + from);
        if (learns) new Training(manager, layout, parameters, recipe.layers(), before, batches, checkpoint).run(from);
        new TrainedFiles(layout, recipe.layers()).write(parameters, out);
    }

    private static int begin(Recipe recipe, HeadLayout layout, Parameters parameters) throws IOException {
        PublishedEncoder.open().into(parameters, recipe.layers());
        Random random = new Random(recipe.seed());
        parameters.putNew(Parameters.HEADS, Network.WIDTH, layout.columns(), random);
        parameters.putNew(
                Parameters.RELATIONS, layout.width(), layout.relations().size(), random);
        return 0;
    }
}
