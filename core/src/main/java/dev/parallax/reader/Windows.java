package dev.parallax.reader;

import dev.parallax.reader.encoder.PieceRow;
import dev.parallax.reader.encoder.SentenceNetwork;
import java.util.ArrayList;
import java.util.List;

/// Parts a sentence that is too long for the network into rows that are not, each as long as may be.
final class Windows {
    private final SentenceNetwork network;

    Windows(SentenceNetwork network) {
        this.network = network;
    }

    /// Where each row begins among the words, and its pieces.
    record Window(int from, PieceRow row) {}

    List<Window> of(List<String> words) {
        PieceRow all = network.row(words);
        if (all.size() <= SentenceNetwork.MOST_PIECES) return List.of(new Window(0, all));
        List<Window> windows = new ArrayList<>();
        for (int from = 0; from < words.size(); ) {
            int to = end(all, from);
            windows.add(new Window(from, network.row(words.subList(from, to))));
            from = to;
        }
        return windows;
    }

    /// Just past the last word that still fits; a word of its own always does, as one of a hundred letters is unknown.
    private static int end(PieceRow all, int from) {
        long[] firsts = all.firsts();
        int to = from + 1;
        while (to < firsts.length && ends(all, firsts, to) - firsts[from] + 2 <= SentenceNetwork.MOST_PIECES) to++;
        return to;
    }

    /// Just past the last piece of word `word`.
    private static long ends(PieceRow all, long[] firsts, int word) {
        return word + 1 < firsts.length ? firsts[word + 1] : all.size() - 1;
    }
}
