package dev.parallax.training;

import dev.parallax.reader.grammar.WordClasses;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Finds out which words behave alike, also those that the treebank never shows: from what the encoder knows of a word
/// it learns to foretell the word's grammar, then groups all words by what is foretold.
final class WordClassTraining {
    private static final int COARSE = 32;
    private static final int FINE = 128;
    private static final int MEANINGS = 600;
    private static final double PENALTY = 3;
    private static final int ENOUGH = 20;
    private static final double FLOOR = 0.05;

    private WordClassTraining() {}

    static WordClasses train(List<TreeSentence> sentences) {
        WordVectors words = WordVectors.shipped();
        double[][] grammar = foretold(words, sentences);
        int[] coarse = KMeans.groups(grammar, COARSE);
        int[] fine = KMeans.groups(grammar, FINE);
        int[] meanings = KMeans.groups(words.rows(), MEANINGS);
        Map<String, Integer> packed = new HashMap<>();
        for (int i = 0; i < coarse.length; i++)
            packed.put(words.words().get(i), WordClasses.packed(coarse[i] + 1, fine[i] + 1, meanings[i] + 1));
        return new WordClasses(packed);
    }

    private static double[][] foretold(WordVectors words, List<TreeSentence> sentences) {
        Behaviour behaviour = new Behaviour();
        sentences.forEach(behaviour::count);
        double[] mean = mean(words, behaviour);
        Ridge ridge = new Ridge(words.rows()[0].length, behaviour.habits(), PENALTY);
        behaviour.occurrences().forEach((word, often) -> {
            Integer place = words.places().get(word);
            if (place != null) ridge.add(words.rows()[place], less(behaviour.of(word), mean), Math.min(often, ENOUGH));
        });
        double[][] weights = ridge.solved();
        double[][] foretold = new double[words.rows().length][];
        for (int i = 0; i < foretold.length; i++) foretold[i] = product(words.rows()[i], weights);
        level(foretold);
        return foretold;
    }

    private static double[] mean(WordVectors words, Behaviour behaviour) {
        double[] sum = new double[behaviour.habits()];
        double all = 0;
        for (Map.Entry<String, Integer> entry : behaviour.occurrences().entrySet()) {
            if (!words.places().containsKey(entry.getKey())) continue;
            double weight = Math.min(entry.getValue(), ENOUGH);
            double[] shares = behaviour.of(entry.getKey());
            for (int i = 0; i < sum.length; i++) sum[i] += weight * shares[i];
            all += weight;
        }
        for (int i = 0; i < sum.length; i++) sum[i] /= all;
        return sum;
    }

    private static double[] less(double[] row, double[] mean) {
        for (int i = 0; i < row.length; i++) row[i] -= mean[i];
        return row;
    }

    private static double[] product(double[] row, double[][] weights) {
        double[] product = new double[weights[0].length];
        for (int i = 0; i < row.length; i++) {
            for (int j = 0; j < product.length; j++) product[j] += row[i] * weights[i][j];
        }
        return product;
    }

    /// Brings all columns nearly to one spread, so that rare habits count too.
    private static void level(double[][] rows) {
        for (int j = 0; j < rows[0].length; j++) {
            double sum = 0;
            double square = 0;
            for (double[] row : rows) {
                sum += row[j];
                square += row[j] * row[j];
            }
            double mean = sum / rows.length;
            double spread = Math.sqrt(Math.max(0, square / rows.length - mean * mean)) + FLOOR;
            for (double[] row : rows) row[j] /= spread;
        }
    }
}
