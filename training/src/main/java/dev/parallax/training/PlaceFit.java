package dev.parallax.training;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Weights under which the right choices of all cases together are likeliest: a log-linear model, fitted by steps along
/// the slope that shrink where the slope has been steep (Adagrad), with a pull towards zero.
final class PlaceFit {
    private static final int STEPS = 400;
    private static final double STEP = 0.3;
    private static final double PULL = 2;

    private final int clues;

    PlaceFit(int clues) {
        this.clues = clues;
    }

    List<Double> fit(List<PlaceCase> all) {
        List<double[][]> values = new ArrayList<>();
        List<boolean[]> right = new ArrayList<>();
        for (PlaceCase one : all) {
            if (one.choices().isEmpty()) continue;
            values.add(one.choices().stream()
                    .map(choice ->
                            choice.clues().stream().mapToDouble(value -> value).toArray())
                    .toArray(double[][]::new));
            boolean[] hits = new boolean[one.choices().size()];
            for (int i = 0; i < hits.length; i++) hits[i] = one.isRight(i);
            right.add(hits);
        }
        double[] weights = new double[clues];
        double[] steep = new double[clues];
        for (int step = 0; step < STEPS; step++) {
            double[] slope = new double[clues];
            for (int k = 0; k < clues; k++) slope[k] = -PULL * weights[k];
            for (int i = 0; i < values.size(); i++) add(slope, values.get(i), right.get(i), weights);
            for (int k = 0; k < clues; k++) {
                steep[k] += slope[k] * slope[k];
                if (steep[k] > 0) weights[k] += STEP * slope[k] / Math.sqrt(steep[k]);
            }
        }
        return Arrays.stream(weights).boxed().toList();
    }

    private static void add(double[] slope, double[][] values, boolean[] right, double[] weights) {
        double[] odds = odds(values, weights);
        double all = 0;
        double hit = 0;
        for (int i = 0; i < odds.length; i++) {
            all += odds[i];
            if (right[i]) hit += odds[i];
        }
        for (int i = 0; i < odds.length; i++) {
            double pull = (right[i] ? odds[i] / hit : 0) - odds[i] / all;
            for (int k = 0; k < slope.length; k++) slope[k] += pull * values[i][k];
        }
    }

    /// Up to one factor, and never all zero.
    static double[] odds(double[][] values, double[] weights) {
        double[] scores = new double[values.length];
        for (int i = 0; i < values.length; i++)
            for (int k = 0; k < weights.length; k++) scores[i] += weights[k] * values[i][k];
        double highest = Arrays.stream(scores).max().orElse(0);
        for (int i = 0; i < scores.length; i++) scores[i] = Math.exp(Math.max(-600, scores[i] - highest));
        return scores;
    }
}
