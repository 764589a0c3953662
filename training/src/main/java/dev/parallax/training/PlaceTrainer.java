package dev.parallax.training;

import dev.parallax.lexicon.Lexicon;
import dev.parallax.mentions.place.PlaceFinder;
import dev.parallax.mentions.place.PlaceTables;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Fits the weights of the clues by which a place is chosen, `placeclues.tsv`: `PlaceTrainer OUT-FILE ITEMS.jsonl...`,
/// where each item has a `text` and `gold` places (`span` in code points, `lat`, `lon`). Prints how well weights fitted
/// on nine tenths of the texts do on the tenth that they have not seen, and how honest their confidence is.
public final class PlaceTrainer {
    private static final int FOLDS = 10;
    /// What a name counts for depends on the weights themselves; after this many turns they stand still.
    private static final int TURNS = 2;

    private PlaceTrainer() {}

    public static void main(String[] args) throws IOException {
        List<Path> files =
                List.of(args).subList(1, args.length).stream().map(Path::of).toList();
        PlaceTables tables = PlaceTables.of(Lexicon.shipped());
        List<Double> weights =
                PlaceFinder.clues().stream().map(tables.clues()::get).toList();
        List<PlaceGold> gold = new ArrayList<>();
        for (Path file : files) gold.addAll(PlaceGold.read(file));
        for (int turn = 0; turn < TURNS; turn++) {
            List<PlaceCase> cases = PlaceCase.of(gold, new PlaceFinder(tables, weights));
            report(cases);
            weights = new PlaceFit(PlaceFinder.clues().size()).fit(cases);
        }
        write(Path.of(args[0]), weights);
    }

    private static void report(List<PlaceCase> cases) {
        List<PlaceVerdict> verdicts = new ArrayList<>();
        for (int fold = 0; fold < FOLDS; fold++) {
            int left = fold;
            List<PlaceCase> seen =
                    cases.stream().filter(each -> each.fold(FOLDS) != left).toList();
            List<Double> weights = new PlaceFit(PlaceFinder.clues().size()).fit(seen);
            cases.stream()
                    .filter(each -> each.fold(FOLDS) == left)
                    .map(each -> PlaceVerdict.of(each, weights))
                    .forEach(verdicts::add);
        }
        System.out.println(PlaceVerdict.report(verdicts));
    }

    private static void write(Path file, List<Double> weights) throws IOException {
        StringBuilder table = new StringBuilder("# what each clue to a place counts for: fitted by PlaceTrainer\n");
        table.append("clue\tweight\n");
        for (int i = 0; i < weights.size(); i++)
            table.append(
                    String.format(Locale.ROOT, "%s\t%.3f%n", PlaceFinder.clues().get(i), weights.get(i)));
        Files.writeString(file, table);
    }
}
