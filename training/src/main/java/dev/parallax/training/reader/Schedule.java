package dev.parallax.training.reader;

import dev.parallax.reader.encoder.PieceRow;
import dev.parallax.reader.encoder.WordPiece;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;

/// The order in which a training run sees its sentences: batches of one kind of marks and of like length, all kinds
/// mixed.
final class Schedule {
    /// Pieces in a batch, filling included.
    private static final int ROOM = 2_000;
    /// Longer sentences are left out: there are few, and they cost the most.
    private static final int LONGEST = 128;
    /// Sentences within so many of each other are sorted by length.
    private static final int WINDOW = 1_000;

    private final WordPiece wordPiece;
    private final Random random;
    private final List<List<Item>> batches = new ArrayList<>();

    /// A sentence and its pieces.
    record Item(Sample sample, PieceRow row) {}

    Schedule(WordPiece wordPiece, long seed) {
        this.wordPiece = wordPiece;
        this.random = new Random(seed);
    }

    /// Adds so many passes over these sentences; half a pass sees every second one.
    void add(List<Sample> samples, double passes) {
        List<Item> items = new ArrayList<>();
        for (Sample sample : samples) {
            PieceRow row = wordPiece.row(sample.words());
            if (row.size() <= LONGEST) items.add(new Item(sample, row));
        }
        for (double left = passes; left > 0; left--) {
            Collections.shuffle(items, random);
            part(items.subList(0, (int) (items.size() * Math.min(1, left))));
        }
    }

    private void part(List<Item> items) {
        for (int from = 0; from < items.size(); from += WINDOW) {
            List<Item> window = new ArrayList<>(items.subList(from, Math.min(items.size(), from + WINDOW)));
            window.sort(Comparator.comparingInt(item -> item.row().size()));
            List<Item> batch = new ArrayList<>();
            for (Item item : window) {
                if ((batch.size() + 1) * item.row().size() > ROOM) {
                    batches.add(List.copyOf(batch));
                    batch.clear();
                }
                batch.add(item);
            }
            if (!batch.isEmpty()) batches.add(List.copyOf(batch));
        }
    }

    /// All batches, in an order of their own.
    List<List<Item>> batches() {
        List<List<Item>> mixed = new ArrayList<>(batches);
        Collections.shuffle(mixed, random);
        return mixed;
    }
}
